#include <algorithm>

#include "facts/names/named.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(app_crypto_map_not_applied){
    .code = "APP001",
    .name = "crypto-map-not-applied",
    .summary = "a crypto map with a complete entry is on no interface",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          if (map.ipv6) return;  // applied by `ipv6 crypto map`
          const auto complete = [&](const model::crypto_map_entry& entry) {
            const auto* dynamic =
                facts::find_named(facts.device.dynamic_maps, entry.dynamic_map.value);
            return (dynamic != nullptr && !dynamic->entries.empty()) ||
                   (entry.is_static() && !entry.peers.empty() && entry.match_address.is_set());
          };
          const auto first = std::find_if(map.entries.begin(), map.entries.end(), complete);
          if (first == map.entries.end() || !facts.interfaces_with_map(map.name.value).empty())
            return;
          out.at(map.name.at, "crypto map {} is on no interface", map.name.value)
              .label("no interface says `crypto map {}`", map.name.value)
              .at_most(facts.certainty_of_absence(map.name.value))
              .why(
                  "routing never meets the map, so nothing is encrypted; without any other crypto "
                  "the "
                  "router does not listen for IKE either (\"ISAKMP is OFF\")")
              .help("interface <towards {}> / crypto map {}",
                    first->peers.empty() ? "the peers" : first->peers.front().value.name,
                    map.name.value);
        },
};
