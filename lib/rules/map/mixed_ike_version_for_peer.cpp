#include <algorithm>

#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::map {

/// An earlier entry that has this peer and the other version of IKE.
const model::crypto_map_entry* other_version(const model::crypto_map& map,
                                             const model::crypto_map_entry& entry,
                                             const model::crypto_peer& peer) {
  for (const auto& other : map.entries) {
    if (&other == &entry) return nullptr;
    if (!other.is_static() || other.ikev2_profile.is_set() == entry.ikev2_profile.is_set())
      continue;
    for (const auto& one : other.peers)
      if (one.value.name == peer.name) return &other;
  }
  return nullptr;
}

// Most maps have not, and then no entry need be compared with the others.
bool has_both_versions(const model::crypto_map& map) {
  const auto has = [&](bool ikev2) {
    return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) {
      return entry.is_static() && entry.ikev2_profile.is_set() == ikev2;
    });
  };
  return has(true) && has(false);
}

}  // namespace peerlint::rules::map

PEERLINT_RULE(map_mixed_ike_version_for_peer){
    .code = "MAP012",
    .name = "mixed-ike-version-for-peer",
    .summary = "one peer has IKEv1 in one entry and IKEv2 in another",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, report& out) {
          if (!map::has_both_versions(map)) return;
          for (const auto& entry : map.entries) {
            if (entry.kind != model::crypto_map_kind::ipsec_isakmp || !entry.is_static()) continue;
            for (const auto& peer : entry.peers) {
              const auto* other = map::other_version(map, entry, peer.value);
              if (other == nullptr) continue;
              out.at(peer.at, "peer {} has {} here and {} in entry {}", peer.value.name,
                     entry.ikev2_profile.is_set() ? "IKEv2" : "IKEv1",
                     entry.ikev2_profile.is_set() ? "IKEv1" : "IKEv2", map::number_of(*other))
                  .label("in entry {}", map::number_of(entry))
                  .related(other->header.at, "the other entry")
                  .related(other->ikev2_profile.at, "IKEv2")
                  .related(entry.ikev2_profile.at, "IKEv2")
                  .why(
                      "the two routers hold an SA of each version, and which one a peer answers "
                      "depends on who began: a fault of one entry looks like one of the other")
                  .help(
                      "the same version in all entries for the peer: `set ikev2-profile` in all "
                      "or in none");
            }
          }
        },
};
