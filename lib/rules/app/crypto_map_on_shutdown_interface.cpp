#include "facts/path/map_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::app {

// That of the interface, or of the one that it is a part of.
span dead_line(const model::interface& on, const facts::device_facts& facts) {
  if (on.shutdown.is_set()) return on.shutdown.line;
  const auto& name = on.name.value;
  const auto* whole = facts.interface_named(std::string_view(name).substr(0, name.find('.')));
  return whole == nullptr ? on.header.at : whole->shutdown.line;
}

void judge_shut_map(const model::crypto_map& map, const facts::device_facts& facts, report& out) {
  if (!facts::stands_only_on_dead(map, facts)) return;
  const auto& first = *facts.interfaces_with_map(map.name.value).front();
  out.at(first.crypto_map.at, "crypto map {} is only on interfaces that are shut down",
         map.name.value)
      .label("no packet leaves here")
      .related(dead_line(first, facts), "shut down")
      .why("no traffic meets the map, and no tunnel of it comes up from either end")
      .help("interface {} / no shutdown", first.name.value);
}

void judge_shut_tunnel(const facts::vpn_endpoint& tunnel, const facts::device_facts& facts,
                       report& out) {
  const auto* dead = facts::dead_part_of(tunnel, facts);
  if (dead == nullptr) return;
  auto& made = out.at(tunnel.on->tunnel->protection.line, "{} is protected, and {} is shut down",
                      tunnel.on->name.value, dead == tunnel.on ? "it" : dead->name.value)
                   .at_most(level::note)
                   .label("no packet leaves here")
                   .related(dead_line(*dead, facts), "shut down");
  made.why("nothing goes through the tunnel, and it does not come up from either end")
      .help("interface {} / no shutdown", dead->name.value);
}

}  // namespace peerlint::rules::app

PEERLINT_RULE(app_crypto_map_on_shutdown_interface){
    .code = "APP002",
    .name = "crypto-map-on-shutdown-interface",
    .summary = "a crypto map or a protected tunnel is only on interfaces that are shut down",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& map : facts.device.crypto_maps) app::judge_shut_map(map, facts, out);
          for (const auto& end : facts.endpoints) app::judge_shut_tunnel(end, facts, out);
        },
};
