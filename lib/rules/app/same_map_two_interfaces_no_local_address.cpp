#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(app_same_map_two_interfaces_no_local_address){
    .code = "APP010",
    .name = "same-map-two-interfaces-no-local-address",
    .summary = "a crypto map is on two interfaces and has no `local-address`",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          if (map.local_address.is_set()) return;
          const auto names_peers = [](const model::crypto_map_entry& entry) {
            return entry.is_static() && !entry.peers.empty();
          };
          if (!std::any_of(map.entries.begin(), map.entries.end(), names_peers)) return;
          auto carriers = facts.interfaces_with_map(map.name.value);
          std::erase_if(carriers, [](const auto* one) {
            return one->shutdown.is_set() || one->name.value.starts_with("Tunnel") ||
                   one->name.value.starts_with("Loopback") ||
                   (one->addresses.empty() && !one->dynamic_address.is_set());
          });
          if (carriers.size() < 2) return;
          out.at(carriers[1]->crypto_map.at, "crypto map {} calls its peers from {} addresses",
                 map.name.value, carriers.size())
              .label("also on {}", carriers[0]->name.value)
              .related(carriers[0]->crypto_map.line, "and here")
              .why(
                  "each interface has SAs of its own, and IKE comes from its address: a peer that "
                  "knows "
                  "only one of them refuses the other")
              .help(
                  "crypto map {} local-address <interface that is always up>, or both addresses in "
                  "`set peer` and the keys of the peer",
                  map.name.value);
        },
};
