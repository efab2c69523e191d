#include <algorithm>

#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "net/list_comparison.hpp"
#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::map {

// An entry without a list takes whatever its peer proposes.
bool may_take(const model::crypto_map_entry& dynamic, const model::crypto_map_entry& fixed,
              const facts::device_facts& facts) {
  if (!dynamic.match_address.is_set()) return true;
  const auto* offered = facts.filters.named(fixed.match_address.value);
  const auto* taken = facts.filters.named(dynamic.match_address.value);
  if (offered == nullptr || taken == nullptr) return true;
  return net::compare(offered->flows, taken->flows).apart.holds == net::truth::no;
}

/// The first static entry behind a dynamic one whose peer the dynamic one may take.
const model::crypto_map_entry* caught_by(const model::crypto_map& map,
                                         const model::crypto_map_entry& dynamic,
                                         const facts::device_facts& facts) {
  const auto* stands_for = facts::find_named(facts.device.dynamic_maps, dynamic.dynamic_map.value);
  if (stands_for == nullptr) return nullptr;
  for (const auto& entry : map.entries) {
    if (entry.sequence.value < dynamic.sequence.value || !entry.is_static() ||
        !facts::is_complete(entry, facts.filters))
      continue;
    const bool takes =
        std::any_of(stands_for->entries.begin(), stands_for->entries.end(), [&](const auto& one) {
          return !one.isakmp_profile.is_set() && !one.ikev2_profile.is_set() &&
                 may_take(one, entry, facts);
        });
    if (takes) return &entry;
  }
  return nullptr;
}

}  // namespace peerlint::rules::map

PEERLINT_RULE(map_dynamic_entry_not_last){
    .code = "MAP005",
    .name = "dynamic-entry-not-last",
    .summary = "a dynamic entry of a crypto map goes before a static one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          for (const auto& entry : map.entries) {
            if (entry.dynamic_map.value.empty() || entry.discover) continue;
            const auto* caught = map::caught_by(map, entry, facts);
            if (caught == nullptr) continue;
            out.at(entry.sequence.at,
                   "dynamic entry {} of crypto map {} goes before static entry {}",
                   map::number_of(entry), map.name.value, map::number_of(*caught))
                .label("takes any peer")
                .related(caught->header.at, "asked later")
                .related(caught->peers.front().at, "this peer is taken by the dynamic entry")
                .why(
                    "when peer {} starts the tunnel, the router asks the dynamic entry first: "
                    "its transform sets, PFS and lifetimes decide, not those of entry {}",
                    caught->peers.front().value.name, map::number_of(*caught))
                .help("no crypto map {} {} / crypto map {} 65535 ipsec-isakmp dynamic {}",
                      map.name.value, map::number_of(entry), map.name.value,
                      entry.dynamic_map.value);
            return;
          }
        },
};
