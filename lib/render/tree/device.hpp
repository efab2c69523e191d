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
               "gdoi_groups", o.gdoi_groups,
               "ezvpn_clients", o.ezvpn_clients,
               "crypto_identities", o.crypto_identities,
               "interfaces", o.interfaces,
               "access_lists", o.access_lists,
               "static_routes", o.static_routes,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
