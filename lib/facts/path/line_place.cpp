#include "facts/path/line_place.hpp"

#include <unordered_set>

#include "facts/device_facts.hpp"

namespace peerlint::facts {
namespace {

// The VRF of the clear packets is that of the interface: no profile puts them elsewhere.
bool is_in_one_vrf(const vpn_endpoint& end) {
  return !end.entry->isakmp_profile.is_set() && !end.map->isakmp_profile.is_set() &&
         !end.entry->ikev2_profile.is_set() && !end.on->vrf.is_set();
}

void add(const vpn_endpoint& end, const access_filter& filter, const device_facts& facts,
         std::vector<line_place>& into) {
  for (const auto& line : filter.flows.lines()) {
    if (line.action != net::verdict::permit || line.last - line.first != 1) continue;
    const auto& [packets, conditions] = filter.flows.items()[line.first].what;
    if (!conditions.empty()) continue;
    into.push_back({end.map, end.entry, end.on, &filter.line(line.number), &packets,
                    place_of(packets.source, "", facts.routes),
                    place_of(packets.destination, "", facts.routes)});
  }
}

}  // namespace

std::vector<line_place> line_places_of(const device_facts& facts) {
  std::vector<line_place> all;
  std::unordered_set<const model::crypto_map_entry*> seen;
  for (const auto& end : facts.endpoints) {
    if (end.kind != vpn_endpoint::kinds::map_entry || end.on == nullptr || end.map->ipv6 ||
        !end.entry->match_address.is_set() || !is_in_one_vrf(end))
      continue;
    const auto* filter = facts.filters.named(end.entry->match_address.value);
    if (filter != nullptr && seen.insert(end.entry).second) add(end, *filter, facts, all);
  }
  return all;
}

}  // namespace peerlint::facts
