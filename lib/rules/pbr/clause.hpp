#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "facts/failover/guarded_way.hpp"
#include "facts/path/applied_policy.hpp"
#include "facts/path/policy_routing.hpp"
#include "rules/rule.hpp"

// What several rules of policy routing say alike.
namespace peerlint::rules::pbr {

/// Marks where the route map of the clause is applied.
inline draft& name_uses(draft& made, const facts::applied_clause& of) {
  for (const auto& one : of.by) {
    if (one.in == nullptr)
      made.related(one.at, "for the packets of the router itself");
    else
      made.related(one.at, "for what comes in by {}", one.in->name.value);
  }
  return made;
}

/// "route-map LAN-PBR permit 10"
[[nodiscard]] inline std::string header_of(const model::route_map_clause& clause) {
  return "route-map " + clause.map + ' ' + std::string(model::to_text(clause.action)) + ' ' +
         std::to_string(clause.sequence.value);
}

/// A static default route to that neighbour that hangs on an object; null when there is none.
[[nodiscard]] inline const model::static_route* tracked_route_by(net::ipv4_address next_hop,
                                                                 const model::device& device) {
  const auto found = std::find_if(
      device.static_routes.begin(), device.static_routes.end(),
      [&](const auto& route) { return route.track != 0 && route.next_hop == next_hop; });
  return found == device.static_routes.end() ? nullptr : &*found;
}

}  // namespace peerlint::rules::pbr
