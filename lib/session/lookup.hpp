#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace peerlint::session {

/// Makes one hash of several values: `hash_of(a, b, c)`.
template <class... Values>
[[nodiscard]] std::size_t hash_of(const Values&... values) {
  std::size_t seed = 0;
  const auto mix = [&](std::size_t value) {
    seed ^= value + 0x9e3779b97f4a7c15U + (seed << 6U) + (seed >> 2U);
  };
  (mix(std::hash<Values>{}(values)), ...);
  return seed;
}

/// Remembers where the objects of a list stand, so that a list of a hundred thousand is not
/// searched for every line. It learns of objects that are added at the end by itself; whoever takes
/// one out, inserts one before others or changes its key calls `forget`.
class lookup {
 public:
  /// The first object that `is` picks; the list's size when there is none. Objects that `is` picks
  /// must have the hash `wanted` by `hash`.
  template <class Object, class Hash, class Predicate>
  std::size_t find(const std::vector<Object>& list, std::size_t wanted, Hash hash, Predicate is) {
    if (list.size() < hashes_.size()) forget();
    while (hashes_.size() < list.size()) add(hash(list[hashes_.size()]));
    if (hashes_.empty()) return list.size();
    const auto found = slots_[slot_of(wanted)];
    if (found == none) return list.size();
    if (is(list[found])) return found;
    // Another object has the same hash.
    return static_cast<std::size_t>(std::find_if(list.begin(), list.end(), is) - list.begin());
  }

  /// For objects with a name.
  template <class Object>
  std::size_t named(const std::vector<Object>& list, std::string_view name) {
    return find(
        list, hash_of(name),
        [](const Object& one) { return hash_of(std::string_view(one.name.value)); },
        [&](const Object& one) { return one.name.value == name; });
  }

  void forget() {
    hashes_.clear();
    slots_.clear();
  }

 private:
  static constexpr auto none = static_cast<std::uint32_t>(-1);

  void add(std::size_t hash) {
    hashes_.push_back(hash);
    if (hashes_.size() * 2 > slots_.size()) return grow();
    place(static_cast<std::uint32_t>(hashes_.size() - 1));
  }
  void grow() {
    slots_.assign(std::max<std::size_t>(8, slots_.size() * 2), none);
    for (std::uint32_t i = 0; i < hashes_.size(); ++i) place(i);
  }
  // Of objects with the same hash the first one stays.
  void place(std::uint32_t position) {
    auto& slot = slots_[slot_of(hashes_[position])];
    if (slot == none) slot = position;
  }
  // Where the hash stands, or would stand.
  [[nodiscard]] std::size_t slot_of(std::size_t hash) const {
    const auto mask = slots_.size() - 1;
    auto at = (hash ^ hash >> 32U) & mask;
    while (slots_[at] != none && hashes_[slots_[at]] != hash) at = (at + 1) & mask;
    return at;
  }

  std::vector<std::size_t> hashes_;   // by position
  std::vector<std::uint32_t> slots_;  // positions, by hash
};

/// The lists of a device that may be long.
struct lookups {
  struct entries {
    lookup by_content;
    lookup by_sequence;
  };

  lookup vrfs;
  lookup interfaces;
  lookup transform_sets;
  lookup ikev2_proposals;
  lookup ikev2_policies;
  lookup ikev2_keyrings;
  std::unordered_map<std::size_t, lookup> ikev2_peers;  // by the position of the keyring
  lookup ikev2_profiles;
  lookup ikev2_authorization_policies;
  lookup flexvpn_clients;
  lookup ikev2_name_manglers;
  lookup ikev2_clusters;
  lookup pki_trustpoints;
  lookup pki_certificate_chains;
  lookup pki_servers;
  lookup aaa_groups;
  lookup local_users;
  lookup eem_applets;
  lookup eem_variables;
  lookup isakmp_keys;
  lookup isakmp_keyrings;
  std::unordered_map<std::size_t, lookup> keyring_keys;  // by the position of the keyring
  lookup isakmp_profiles;
  lookup ipsec_profiles;
  lookup static_routes;
  lookup ipv6_routes;
  lookup access_lists;
  lookup ipv6_access_lists;
  lookup network_groups;
  lookup service_groups;
  lookup route_maps;
  lookup prefix_lists;
  lookup ip_sla_operations;
  lookup tracks;
  std::unordered_map<std::size_t, entries> access_list_entries;  // by the position of the list

  void forget() { *this = {}; }
};

}  // namespace peerlint::session
