#include "rules/flw/moved_map.hpp"

namespace peerlint::rules::flw {

bool clears_sas(const facts::applet_command& command) { return command.begins("cl|ear cry|pto"); }

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_sa_not_cleared){
    .code = "FLW006",
    .name = "sa-not-cleared",
    .summary = "an applet moves a crypto map and leaves the old SAs",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& applet : facts.device.eem_applets) {
            const auto commands = facts::commands_of(applet);
            if (std::any_of(commands.begin(), commands.end(), flw::clears_sas)) continue;
            const auto moves = std::find_if(commands.rbegin(), commands.rend(), flw::moves_map);
            if (moves == commands.rend()) continue;
            out.at(moves->at, "applet {} moves the crypto map and leaves the SAs of the old place",
                   applet.name.value)
                .label("nothing clears them behind it")
                .why(
                    "the peer goes on sending by the old SAs, to the dead path, until it notices "
                    "or they expire: minutes without traffic")
                .help("behind it: cli command \"end\" / cli command \"clear crypto session\"");
          }
        },
};
