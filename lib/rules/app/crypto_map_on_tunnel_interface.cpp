#include <algorithm>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::app {

// The packets in a tunnel are not yet GRE: a list that names GRE never matches them.
bool selects_gre(const model::crypto_map& map, const facts::device_facts& facts) {
  return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) {
    const auto* list =
        entry.match_address.is_set() ? facts.access_list_named(entry.match_address.value) : nullptr;
    return list != nullptr &&
           std::any_of(list->entries.begin(), list->entries.end(), [](const auto& line) {
             return line.protocol.value == "gre" || line.protocol.value == "47";
           });
  });
}

bool is_on_another_kind(std::string_view map, const facts::device_facts& facts) {
  const auto& carriers = facts.interfaces_with_map(map);
  return std::any_of(carriers.begin(), carriers.end(),
                     [](const auto* one) { return !facts::is_tunnel(*one); });
}

}  // namespace peerlint::rules::app

PEERLINT_RULE(app_crypto_map_on_tunnel_interface){
    .code = "APP006",
    .name = "crypto-map-on-tunnel-interface",
    .summary = "a tunnel interface carries a crypto map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_tunnel(on) || !on.crypto_map.is_set()) return;
          const auto& name = on.crypto_map.value;
          const auto& maps = facts.device.crypto_maps;
          const auto map = std::find_if(maps.begin(), maps.end(),
                                        [&](const auto& one) { return one.name.value == name; });
          if (map == maps.end()) return;
          const auto& protection = on.tunnel->protection;
          const bool twice = protection.is_set();
          const bool elsewhere = app::is_on_another_kind(name, facts);
          auto& made = out.at(on.crypto_map.at, "{} carries the crypto map {}", on.name.value, name)
                           .label(twice ? "the tunnel is protected already" : "on a tunnel")
                           .related(protection.line, "protected here");
          if (!twice && (elsewhere || !app::selects_gre(*map, facts))) made.at_most(level::note);
          made.why(twice ? "packets are looked at twice, and which SA they get is a matter of the "
                           "release"
                   : elsewhere ? "only releases before 12.2(13)T want the map on both: what leaves "
                                 "the tunnel "
                                 "meets the map on the interface below it"
                               : "the map sees the packets before GRE is put around them")
              .help("interface {} / no crypto map {}", on.name.value, name);
        },
};
