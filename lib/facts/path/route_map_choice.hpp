#pragma once

#include <string_view>

#include <peerlint/model/interface.hpp>
#include <peerlint/model/route_map.hpp>
#include "facts/path/access_filters.hpp"

namespace peerlint::facts {

/// Which clause of a route map a packet meets.
struct route_map_choice {
  net::truth permitted = net::truth::no;            ///< no: a deny clause, or none at all
  const model::route_map_clause* clause = nullptr;  ///< null where none matches or it is unknown
  const model::access_list_entry* line = nullptr;   ///< of the list that matched
};

/// The first clause all of whose matches hold. `out` is the interface by which the packet leaves,
/// for `match interface` (NAT); null where it is not known yet (policy routing).
[[nodiscard]] route_map_choice choose(const model::route_map& map, const net::packet& one,
                                      const model::interface* out, const access_filters& filters);

}  // namespace peerlint::facts
