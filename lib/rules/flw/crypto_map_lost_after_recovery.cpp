#include "rules/flw/moved_map.hpp"

namespace peerlint::rules::flw {

// Some applet enters the map at that interface.
bool is_brought_back(std::string_view map, std::string_view interface,
                     const model::device& device) {
  return std::any_of(device.eem_applets.begin(), device.eem_applets.end(), [&](const auto& applet) {
    const auto commands = facts::commands_of(applet);
    return std::any_of(commands.begin(), commands.end(), [&](const auto& command) {
      return moves_map(command) && !command.negated && command.word(2) == map &&
             command.interface == interface;
    });
  });
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_crypto_map_lost_after_recovery){
    .code = "FLW011",
    .name = "crypto-map-lost-after-recovery",
    .summary = "an applet takes a crypto map off an interface, and none puts it back",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& applet : facts.device.eem_applets)
            for (const auto& command : facts::commands_of(applet)) {
              if (!flw::moves_map(command) || !command.negated) continue;
              const auto* const on = facts.interface_named(command.interface);
              if (on == nullptr || !on->crypto_map.is_set()) continue;
              const auto& map = on->crypto_map.value;
              if ((command.words.size() == 3 && command.word(2) != map) ||
                  flw::is_brought_back(map, on->name.value, facts.device))
                continue;
              out.at(command.at, "no applet puts crypto map {} back on {}", map, on->name.value)
                  .label("takes it off")
                  .related(on->crypto_map.line, "where it stands now")
                  .why(
                      "when the primary path comes back, traffic returns to an interface without "
                      "the map: the VPN is down until someone enters it, and what it protects "
                      "leaves in clear text")
                  .help("an applet for the way back: interface {} / crypto map {}", on->name.value,
                        map);
            }
        },
};
