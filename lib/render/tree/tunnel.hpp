#pragma once

#include <peerlint/model/tunnel.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::tunnel_source& o) {
  return named("interface", o.interface,
               "address", o.address,
               "ipv6", o.ipv6,
               "dynamic", o.dynamic);
}

inline auto fields(const model::tunnel_destination& o) {
  return named("address", o.address,
               "ipv6", o.ipv6,
               "hostname", o.hostname,
               "dynamic", o.dynamic,
               "list", o.list);
}

inline auto fields(const model::tunnel_protection& o) {
  return named("profile", o.profile,
               "shared", o.shared,
               "isakmp_profile", o.isakmp_profile,
               "ikev2_profile", o.ikev2_profile);
}

inline auto fields(const model::path_mtu_discovery& o) {
  return named("age_minutes", o.age_minutes,
               "never_ages", o.never_ages,
               "least_mtu", o.least_mtu);
}

inline auto fields(const model::tunnel& o) {
  return named("source", o.source,
               "destination", o.destination,
               "mode", o.mode,
               "key", o.key,
               "vrf", o.vrf,
               "checksum", o.checksum,
               "path_mtu", o.path_mtu,
               "protection", o.protection,
               "policy_ipv4", o.policy_ipv4,
               "policy_ipv6", o.policy_ipv6,
               "local_address", o.local_address,
               "initiate", o.initiate);
}
// clang-format on

}  // namespace peerlint::render::tree
