#pragma once

#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"

namespace peerlint::facts {

/// A route map that routes packets: `ip policy route-map` of a live interface, or `ip local
/// policy`.
struct applied_policy {
  const model::route_map* map = nullptr;
  const model::interface* in = nullptr;  ///< null: the router's own packets
  span at;                               ///< the name, where it is applied
  std::string_view vrf;                  ///< the table of the packets
};

/// In the order of the interfaces, the local one last; those of undefined maps are left out.
[[nodiscard]] std::vector<applied_policy> applied_policies(const device_facts& facts);

/// A clause of such a map, and where that is applied.
struct applied_clause {
  const model::route_map_clause* clause = nullptr;
  std::vector<applied_policy> by;

  [[nodiscard]] bool is_local() const;  ///< the router's own packets meet it, and no others
};

/// The clauses of all applied maps, once each, in the order of the maps.
[[nodiscard]] std::vector<applied_clause> applied_clauses(const device_facts& facts);

/// The clause takes every packet: it matches on nothing, or a list that it names permits all.
[[nodiscard]] bool takes_everything(const model::route_map_clause& clause,
                                    const access_filters& filters);

/// The line is a verified next hop of some route map, and in force.
[[nodiscard]] bool is_verified_next_hop(span line, const model::device& device);

/// All addresses of the table's interfaces stand in the text: what is in no network of them is no
/// neighbour.
[[nodiscard]] bool knows_neighbours(std::string_view vrf, const device_facts& facts);

}  // namespace peerlint::facts
