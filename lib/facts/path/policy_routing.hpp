#pragma once

#include <optional>
#include <string_view>

#include <peerlint/model/device.hpp>
#include "facts/path/access_filters.hpp"
#include "facts/path/route_table.hpp"

namespace peerlint::facts {

/// Where a route map of `ip policy` sends a packet, instead of the routing table.
struct policy_way {
  /// No: the packet is routed as usual. Unknown: a condition, or something to which no line says
  /// the way, decides.
  net::truth applies = net::truth::no;
  const model::route_map_clause* clause = nullptr;
  const model::interface* out = nullptr;
  std::optional<net::ipv4_address> next_hop;
  bool discards = false;        ///< `set interface Null0`
  std::string_view vrf;         ///< the table in which it is looked up
  bool other_table = false;     ///< `set vrf` or `set global`: routed, but in another table
  bool where_no_route = false;  ///< `set … default …`: only when no route but the default leads on
  span at{};                    ///< the line that sets it
};

/// `vrf` is the table of the interface by which the packet came in.
[[nodiscard]] policy_way route_by_policy(std::string_view route_map, const net::packet& one,
                                         std::string_view vrf, const access_filters& filters,
                                         const route_table& routes, const model::device& device);

}  // namespace peerlint::facts
