#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::map {

/// The crypto map gives clients their addresses, or asks them for a user's name.
bool serves_clients(const model::crypto_map& map) {
  return map.client_authentication.is_set() || map.authorization.is_set() ||
         map.responds_addresses.is_set() || map.initiates_addresses.is_set() ||
         map.isakmp_profile.is_set();
}

/// Between hosts only: clients of L2TP.
bool is_for_hosts(const model::crypto_map_entry& entry, const facts::device_facts& facts) {
  return std::any_of(
      entry.transform_sets.begin(), entry.transform_sets.end(), [&](const auto& name) {
        const auto* set = facts.transform_set_named(name.value);
        return set != nullptr && set->mode.is_set() && set->mode.value != model::ipsec_mode::tunnel;
      });
}

}  // namespace peerlint::rules::map

PEERLINT_RULE(map_dynamic_map_without_match_address){
    .code = "MAP006",
    .name = "dynamic-map-without-match-address",
    .summary = "a dynamic map takes whatever networks its peers propose",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::dynamic_map& dynamic, const facts::device_facts& facts, report& out) {
          if (!facts.device.isakmp_client_groups.empty()) return;
          const auto& maps = facts.device.crypto_maps;
          const auto named = [&](const auto& map) {
            return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) {
              return entry.dynamic_map.value == dynamic.name.value;
            });
          };
          const auto by = std::find_if(maps.begin(), maps.end(), named);
          if (by == maps.end() || map::serves_clients(*by)) return;
          for (const auto& entry : dynamic.entries) {
            if (entry.match_address.is_set() || entry.isakmp_profile.is_set() ||
                entry.ikev2_profile.is_set() || map::is_for_hosts(entry, facts))
              continue;
            out.at(entry.header.at, "dynamic map {} {} takes any networks", dynamic.name.value,
                   entry.sequence.value)
                .label("no `match address`")
                .at_most(facts.certainty_without("match", entry.header.at))
                .related(by->name.at, "used by crypto map {}", by->name.value)
                .why(
                    "every peer that has a key chooses which networks the tunnel is for: it may "
                    "claim those of another site, and with `reverse-route` it gets their routes")
                .help("crypto dynamic-map {} {} / match address <acl with your local networks>",
                      dynamic.name.value, entry.sequence.value);
          }
        },
};
