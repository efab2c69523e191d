#pragma once

#include <peerlint/model/device.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::device& o) {
  return named("hostname", o.hostname,
               "version", o.version,
               "isakmp_policies", o.isakmp_policies,
               "isakmp_keys", o.isakmp_keys,
               "isakmp", o.isakmp,
               "isakmp_keyrings", o.isakmp_keyrings,
               "isakmp_profiles", o.isakmp_profiles,
               "isakmp_peers", o.isakmp_peers,
               "isakmp_client_groups", o.isakmp_client_groups,
               "ipsec", o.ipsec,
               "transform_sets", o.transform_sets,
               "ipsec_profiles", o.ipsec_profiles,
               "dynamic_maps", o.dynamic_maps,
               "crypto_maps", o.crypto_maps,
               "vrfs", o.vrfs,
               "gdoi_groups", o.gdoi_groups,
               "ezvpn_clients", o.ezvpn_clients,
               "crypto_identities", o.crypto_identities,
               "interfaces", o.interfaces,
               "access_lists", o.access_lists,
               "ipv6_access_lists", o.ipv6_access_lists,
               "network_groups", o.network_groups,
               "service_groups", o.service_groups,
               "time_ranges", o.time_ranges,
               "prefix_lists", o.prefix_lists,
               "route_maps", o.route_maps,
               "local_policy", o.local_policy,
               "ipv6_local_policy", o.ipv6_local_policy,
               "nat_pools", o.nat_pools,
               "nat_rules", o.nat_rules,
               "nat_statics", o.nat_statics,
               "security_zones", o.security_zones,
               "zone_pairs", o.zone_pairs,
               "inspect_classes", o.inspect_classes,
               "inspect_policies", o.inspect_policies,
               "ip_routing", o.ip_routing,
               "ipv6_unicast_routing", o.ipv6_unicast_routing,
               "default_gateway", o.default_gateway,
               "static_routes", o.static_routes,
               "ipv6_routes", o.ipv6_routes,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
