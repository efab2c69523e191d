#pragma once

#include <set>
#include <string_view>

#include "facts/path/ace_flows.hpp"
#include "facts/path/network_place.hpp"
#include "rules/acl/crypto_line.hpp"

// Where the ends of a crypto line are, seen from the router.
namespace peerlint::rules::acl {

/// A line that permits from one block to one other, and where they are.
struct line_place {
  const model::crypto_map* map = nullptr;
  const model::crypto_map_entry* entry = nullptr;
  const model::interface* on = nullptr;  ///< carries the map
  const model::access_list_entry* line = nullptr;
  net::traffic packets;
  facts::network_place source;
  facts::network_place destination;

  [[nodiscard]] net::packet one() const { return net::natural_packet(packets); }
};

/// The VRF of the clear packets is that of the interface: no profile puts them elsewhere.
[[nodiscard]] inline bool is_in_one_vrf(const facts::vpn_endpoint& end) {
  return !end.entry->isakmp_profile.is_set() && !end.map->isakmp_profile.is_set() &&
         !end.entry->ikev2_profile.is_set() && !end.on->vrf.is_set();
}

/// Some addresses are translated from the outside, so that they look like others.
[[nodiscard]] inline bool translates_destinations(const model::device& device) {
  const auto other = [](const auto& rule) {
    return rule.direction != model::nat_direction::inside_source;
  };
  return std::any_of(device.nat_statics.begin(), device.nat_statics.end(), other) ||
         std::any_of(device.nat_rules.begin(), device.nat_rules.end(), other);
}

/// Calls `look(line_place)` for each permit of the static entries that an interface carries, once
/// an entry and line.
template <class Look>
void each_placed(const facts::device_facts& facts, Look look) {
  std::set<const model::crypto_map_entry*> seen;
  for (const auto& end : facts.endpoints) {
    if (end.kind != facts::vpn_endpoint::kinds::map_entry || end.on == nullptr || end.map->ipv6 ||
        !end.entry->match_address.is_set() || !is_in_one_vrf(end))
      continue;
    const auto* filter = facts.filters.named(end.entry->match_address.value);
    if (filter == nullptr || !seen.insert(end.entry).second) continue;
    for (const auto& line : filter->list->entries) {
      if (line.action != model::ace_action::permit) continue;
      const auto flows = facts::flows_of(line, facts.device);
      if (flows.size() != 1 || !flows.front().conditions.empty()) continue;
      const auto& packets = flows.front().packets;
      look(line_place{end.map, end.entry, end.on, &line, packets,
                      facts::place_of(packets.source, "", facts.routes),
                      facts::place_of(packets.destination, "", facts.routes)});
    }
  }
}

}  // namespace peerlint::rules::acl
