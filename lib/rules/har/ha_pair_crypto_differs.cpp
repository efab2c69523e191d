#include <algorithm>
#include <string_view>
#include <vector>

#include "net/list_comparison.hpp"
#include "rules/har/twins.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::har {

/// Entries of the two routers that serve one peer.
struct matched {
  const twin& here;
  const twin& there;
  const model::crypto_map_entry& ours;
  const model::crypto_map_entry& theirs;
};

inline draft& differ(const matched& at, span ours, span theirs, std::string_view what,
                     report& out) {
  return out
      .at(ours.exists() ? ours : at.ours.header.at,
          "{} and {} share their tunnels, and differ in {} for {}", at.there.name(), at.here.name(),
          what, at.ours.peers.front().value.name)
      .label("of {}", at.here.name())
      .related(theirs.exists() ? theirs : at.theirs.header.at, "of {}", at.there.name())
      .why(
          "the peer has one configuration for both: the tunnel comes up with one of them, and is "
          "refused when the other one takes over")
      .help("the same on {} and {}, whichever of them is right", at.there.name(), at.here.name());
}

inline bool names(const model::crypto_map_entry& entry, const model::crypto_peer& peer) {
  return std::any_of(entry.peers.begin(), entry.peers.end(),
                     [&](const auto& one) { return one.value.name == peer.name; });
}

inline const located<model::crypto_peer>* peer_only_of(const model::crypto_map_entry& entry,
                                                       const model::crypto_map_entry& other) {
  const auto at = std::find_if(entry.peers.begin(), entry.peers.end(),
                               [&](const auto& peer) { return !names(other, peer.value); });
  return at == entry.peers.end() ? nullptr : &*at;
}

inline void compare_peers(const matched& at, report& out) {
  const auto* ours = peer_only_of(at.ours, at.theirs);
  const auto* theirs = peer_only_of(at.theirs, at.ours);
  if (ours == nullptr && theirs == nullptr) return;
  differ(at, ours == nullptr ? at.ours.peers.front().at : ours->at,
         theirs == nullptr ? at.theirs.peers.front().at : theirs->at, "the list of peers", out)
      .at_most(at.here.facts->certainty_without("peer", at.ours.header.at))
      .at_most(at.there.facts->certainty_without("peer", at.theirs.header.at));
}

inline void compare_lists(const matched& at, report& out) {
  const auto* ours = at.here.facts->filters.named(at.ours.match_address.value);
  const auto* theirs = at.there.facts->filters.named(at.theirs.match_address.value);
  if (ours == nullptr || theirs == nullptr) return;
  const auto made = net::compare(ours->flows, theirs->flows);
  const auto& lacks_here = made.second_within_first;
  const auto& lacks_there = made.first_within_second;
  if (lacks_here.holds != net::truth::no && lacks_there.holds != net::truth::no) return;
  const bool here = lacks_here.holds == net::truth::no;
  const auto& packet = here ? lacks_here.against : lacks_there.against;
  if (!packet) return;
  auto& told = differ(at, at.ours.match_address.at, at.theirs.match_address.at, "the traffic", out);
  told.related(here ? theirs->list->header.at : ours->list->header.at, "{} is of this list only",
               net::to_text(*packet));
}

/// What the peer sees of a transform set, whatever it is called.
struct set_content {
  std::vector<model::transform> transforms;
  model::ipsec_mode mode = model::ipsec_mode::tunnel;

  friend bool operator==(const set_content&, const set_content&) = default;
};

/// Empty when a set is not defined.
inline std::vector<set_content> contents_of(const model::crypto_map_entry& entry, const twin& of) {
  std::vector<set_content> made;
  for (const auto& name : entry.transform_sets) {
    const auto* set = of.facts->transform_set_named(name.value);
    if (set == nullptr) return {};
    auto& one = made.emplace_back();
    for (const auto& transform : set->transforms) one.transforms.push_back(transform.value);
    std::sort(one.transforms.begin(), one.transforms.end());
    if (set->mode.is_set()) one.mode = set->mode.value;
  }
  return made;
}

inline void compare_sets(const matched& at, report& out) {
  const auto ours = contents_of(at.ours, at.here);
  const auto theirs = contents_of(at.theirs, at.there);
  if (ours.empty() || theirs.empty() ||
      std::is_permutation(ours.begin(), ours.end(), theirs.begin(), theirs.end()))
    return;
  differ(at, at.ours.transform_sets.front().at, at.theirs.transform_sets.front().at,
         "the transform sets", out);
}

inline void compare_pfs(const matched& at, report& out) {
  if (at.ours.pfs.is_set() == at.theirs.pfs.is_set() &&
      (!at.ours.pfs.is_set() || at.ours.pfs.value == at.theirs.pfs.value))
    return;
  differ(at, at.ours.pfs.at, at.theirs.pfs.at, "PFS", out)
      .at_most(at.here.facts->certainty_without("pfs", at.ours.header.at))
      .at_most(at.there.facts->certainty_without("pfs", at.theirs.header.at));
}

inline void compare_versions(const matched& at, report& out) {
  const auto& ours = at.ours.ikev2_profile;
  const auto& theirs = at.theirs.ikev2_profile;
  if (ours.is_set() != theirs.is_set()) differ(at, ours.at, theirs.at, "the version of IKE", out);
}

inline facts::keyring_key key_of(const twin& of, net::ipv4_address peer) {
  facts::keyring_key best;
  for (const auto& one : of.facts->keys_covering(peer)) {
    if (one.keyring != nullptr) return {};
    if (!best.exists() || one.key->address->length > best.key->address->length) best = one;
  }
  return best;
}

inline void compare_keys(const matched& at, report& out) {
  if (at.ours.ikev2_profile.is_set() || at.theirs.ikev2_profile.is_set()) return;
  const auto& peer = at.ours.peers.front().value.address;
  if (!peer) return;
  const auto ours = key_of(at.here, *peer);
  const auto theirs = key_of(at.there, *peer);
  if (!ours.exists() || !theirs.exists()) return;
  const auto& key = ours.key->key;
  const auto& other = theirs.key->key;
  if (key.opaque() || other.opaque() || key == other) return;
  differ(at, key.at, other.at, "the pre-shared key", out);
}

constexpr void (*comparisons[])(const matched&, report&) = {
    compare_peers, compare_lists, compare_sets, compare_pfs, compare_versions, compare_keys};

inline const model::crypto_map_entry* entry_for(const model::crypto_peer& peer, const twin& of) {
  const auto& all = of.map->entries;
  const auto at = std::find_if(
      all.begin(), all.end(), [&](const auto& one) { return one.is_static() && names(one, peer); });
  return at == all.end() ? nullptr : &*at;
}

inline bool speaks_ike_v1(const twin& of) {
  return std::any_of(of.map->entries.begin(), of.map->entries.end(), [](const auto& one) {
    return one.is_static() && !one.ikev2_profile.is_set();
  });
}

inline bool takes_anyone(const twin& of) {
  return std::any_of(of.map->entries.begin(), of.map->entries.end(),
                     [](const auto& one) { return !one.is_static(); });
}

inline void miss(const model::crypto_map_entry& entry, const twin& with, const twin& without,
                 report& out) {
  const auto& peer = entry.peers.front();
  out.at(without.on->crypto_map.at, "{} and {} share their tunnels, and {} has no entry for {}",
         with.name(), without.name(), without.name(), peer.value.name)
      .label("no `set peer {}` in this map", peer.value.name)
      .related(peer.at, "{} has one", with.name())
      .at_most(without.facts->certainty_of_absence(peer.value.name))
      .why("the tunnel is gone as soon as {} takes over", without.name())
      .help("on {}: crypto map {} … / set peer {}, as on {}", without.name(),
            without.map->name.value, peer.value.name, with.name());
}

inline bool are_equal(const facts::effective_policy& a, const facts::effective_policy& b) {
  return a.encryption.value == b.encryption.value && a.hash.value == b.hash.value &&
         a.authentication.value == b.authentication.value && a.group.value == b.group.value;
}

/// What a line of the file says, not a release.
inline bool is_whole(const facts::effective_policy& one) {
  return !one.built_in && one.encryption.written && one.hash.written &&
         one.authentication.written && one.group.written;
}

/// A peer may need the policy that one of the two lacks.
inline void miss_policy(const twin& with, const twin& without, report& out) {
  const auto& theirs = without.facts->policies;
  if (!std::all_of(theirs.begin(), theirs.end(), is_whole)) return;
  for (const auto& one : with.facts->policies) {
    const auto is_same = [&](const auto& other) { return are_equal(one, other); };
    if (!is_whole(one) || std::any_of(theirs.begin(), theirs.end(), is_same)) continue;
    auto& made = out.at(one.header, "{} and {} share their tunnels, and {} has no policy like {}",
                        with.name(), without.name(), without.name(), one.priority);
    made.label("of {} only", with.name());
    if (!theirs.empty()) made.related(theirs.front().header, "{} has others", without.name());
    made.at_most(level::warning)
        .at_most(without.facts->read.unplaced.empty() ? confidence::high : confidence::medium)
        .why("a peer that needs this policy is refused when {} takes over", without.name())
        .help("the same policies on {} and {}", with.name(), without.name());
  }
}

/// Each entry of one router with that of the other one for the same peer.
inline void compare(const twin& first, const twin& second, report& out) {
  for (const auto& entry : first.map->entries) {
    if (!entry.is_static() || entry.peers.empty()) continue;
    const auto* other = entry_for(entry.peers.front().value, second);
    if (other != nullptr)
      for (const auto& one : comparisons) one({second, first, *other, entry}, out);
    else if (!takes_anyone(second))
      miss(entry, first, second, out);
  }
}

}  // namespace peerlint::rules::har

PEERLINT_RULE(har_ha_pair_crypto_differs){
    .code = "HAR004",
    .name = "ha-pair-crypto-differs",
    .summary = "two routers whose tunnels follow one standby group do not have the same tunnels",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& pair : har::twins_among(fleet)) {
            har::compare(pair.first, pair.second, out);
            if (har::speaks_ike_v1(pair.first) && har::speaks_ike_v1(pair.second)) {
              har::miss_policy(pair.first, pair.second, out);
              har::miss_policy(pair.second, pair.first, out);
            }
            for (const auto& entry : pair.second.map->entries)
              if (entry.is_static() && !entry.peers.empty() && !har::takes_anyone(pair.first) &&
                  har::entry_for(entry.peers.front().value, pair.first) == nullptr)
                har::miss(entry, pair.second, pair.first, out);
          }
        },
};
