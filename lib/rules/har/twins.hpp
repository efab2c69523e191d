#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "facts/fleet_facts.hpp"
#include "facts/names/named.hpp"

// Two routers whose crypto maps follow one standby group: one of them has the tunnels at a time.
namespace peerlint::rules::har {

/// One of them.
struct twin {
  const facts::device_facts* facts = nullptr;
  const model::interface* on = nullptr;  ///< that carries the map
  const model::crypto_map* map = nullptr;

  [[nodiscard]] const std::string& name() const { return facts->read.name; }
};

struct twins {
  twin first;
  twin second;
};

/// The virtual address that a map of the interface follows.
[[nodiscard]] inline std::optional<net::ipv4_address> followed(const model::interface& on) {
  const auto& group = on.crypto_map_redundancy.group.value;
  if (group.empty()) return std::nullopt;
  for (const auto& one : on.first_hop.standby)
    if (one.name.is_set() && one.name.value == group)
      for (const auto& lent : one.addresses)
        if (lent.value.address && !lent.value.secondary) return lent.value.address;
  return std::nullopt;
}

/// They have addresses of their own in one network; else the files are of several networks, or
/// states of one router.
[[nodiscard]] inline bool are_neighbours(const twin& a, const twin& b) {
  const auto ours = facts::primary_address(*a.on);
  const auto theirs = facts::primary_address(*b.on);
  if (!ours || !theirs || ours->value == theirs->value || a.name() == b.name()) return false;
  return a.facts->routes.connected_to(a.on->vrf.value, theirs->value) == a.on;
}

/// Each router with the first one of its group, group by group.
[[nodiscard]] inline std::vector<twins> twins_among(const facts::fleet_facts& fleet) {
  std::map<std::uint32_t, std::vector<twin>> by_address;
  for (const auto* device : fleet.devices)
    for (const auto& on : device->device.interfaces) {
      const auto address = followed(on);
      const auto* map = facts::find_named(device->device.crypto_maps, on.crypto_map.value);
      if (address && map != nullptr) by_address[address->bits].push_back({device, &on, map});
    }
  std::vector<twins> made;
  for (const auto& group : by_address)
    for (std::size_t i = 1; i < group.second.size(); ++i)
      if (are_neighbours(group.second.front(), group.second[i]))
        made.push_back({group.second.front(), group.second[i]});
  return made;
}

}  // namespace peerlint::rules::har
