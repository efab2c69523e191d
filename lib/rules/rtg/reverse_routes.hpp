#pragma once

#include <vector>

#include "facts/path/network_way.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::rtg {

/// A route of `ip route` to the very network to which `reverse-route` makes one.
struct doubled_route {
  facts::remote_network remote;
  const facts::route* fixed = nullptr;
};

/// Where the entry makes routes of the usual distance, 1.
inline std::vector<doubled_route> doubled_routes(const facts::vpn_endpoint& endpoint,
                                                 const facts::device_facts& facts) {
  std::vector<doubled_route> made;
  if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
      !endpoint.policy->routes.is_set() || !facts.routes.is_live(*endpoint.on) ||
      facts::has_inner_vrf(endpoint, facts.device) ||
      model::find_option(endpoint.policy->options, "set reverse-route distance") != nullptr)
    return made;
  for (const auto& remote : facts::remote_networks_of(*endpoint.entry, facts))
    for (const auto* each : facts.routes.touching(endpoint.on->vrf.value, remote.network))
      if (each->origin == facts::route_origin::fixed && each->to == remote.network)
        made.push_back({remote, each});
  return made;
}

}  // namespace peerlint::rules::rtg
