#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "facts/fleet_facts.hpp"
#include "facts/names/named.hpp"

// Key servers of GETVPN that share a group.
namespace peerlint::rules::get {

struct key_server {
  const facts::device_facts* facts = nullptr;
  const model::gdoi_group* group = nullptr;

  [[nodiscard]] const std::string& name() const { return facts->read.name; }
  [[nodiscard]] std::uint32_t number() const { return group->identity_number.value; }
  [[nodiscard]] std::optional<net::ipv4_address> address() const {
    return net::parse_ipv4(group->server->address.value);
  }
};

struct key_servers {
  key_server first;
  key_server second;
};

/// Where the server names a partner; null where it does not.
[[nodiscard]] inline const located<std::string>* peer_at(const key_server& of,
                                                         net::ipv4_address address) {
  const auto& redundancy = of.group->server->redundancy;
  if (!redundancy) return nullptr;
  const auto& all = redundancy->peers;
  const auto at = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return net::parse_ipv4(one.value) == address;
  });
  return at == all.end() ? nullptr : &*at;
}

[[nodiscard]] inline std::vector<key_server> all_key_servers(const facts::fleet_facts& fleet) {
  std::vector<key_server> made;
  for (const auto* device : fleet.devices)
    for (const auto& group : device->device.gdoi_groups)
      if (group.server && group.identity_number.is_set() &&
          net::parse_ipv4(group.server->address.value))
        made.push_back({device, &group});
  return made;
}

/// Of two routers, with one number, of which one names the other.
[[nodiscard]] inline std::vector<key_servers> key_servers_among(const facts::fleet_facts& fleet) {
  const auto all = all_key_servers(fleet);
  std::vector<key_servers> made;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      const auto& a = all[i];
      const auto& b = all[j];
      if (a.name() == b.name() || a.number() != b.number() || a.address() == b.address()) continue;
      if (peer_at(a, *b.address()) != nullptr || peer_at(b, *a.address()) != nullptr)
        made.push_back({a, b});
    }
  return made;
}

/// What the profile of an SA is made of; empty where something of it is not defined.
[[nodiscard]] inline std::vector<std::vector<model::transform>> sets_of(const key_server& of,
                                                                        const model::gdoi_sa& sa) {
  std::vector<std::vector<model::transform>> made;
  const auto* profile = facts::find_named(of.facts->device.ipsec_profiles, sa.profile.value);
  if (profile == nullptr) return {};
  for (const auto& name : profile->transform_sets) {
    const auto* set = of.facts->transform_set_named(name.value);
    if (set == nullptr) return {};
    auto& one = made.emplace_back();
    for (const auto& transform : set->transforms) one.push_back(transform.value);
    std::sort(one.begin(), one.end());
  }
  return made;
}

/// What is not known counts as the same.
[[nodiscard]] inline bool have_the_same_sets(const key_servers& both, const model::gdoi_sa& ours,
                                             const model::gdoi_sa& theirs) {
  const auto here = sets_of(both.second, ours);
  const auto there = sets_of(both.first, theirs);
  return here.empty() || there.empty() || here == there;
}

}  // namespace peerlint::rules::get
