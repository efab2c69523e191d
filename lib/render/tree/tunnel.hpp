#pragma once

#include <peerlint/model/tunnel.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::tunnel_source& o, const Named& named) {
  named("interface", o.interface,
        "address", o.address,
        "ipv6", o.ipv6,
        "dynamic", o.dynamic);
}

template <class Named>
void fields(const model::tunnel_destination& o, const Named& named) {
  named("address", o.address,
        "ipv6", o.ipv6,
        "hostname", o.hostname,
        "dynamic", o.dynamic,
        "list", o.list);
}

template <class Named>
void fields(const model::tunnel_protection& o, const Named& named) {
  named("profile", o.profile,
        "shared", o.shared,
        "isakmp_profile", o.isakmp_profile,
        "ikev2_profile", o.ikev2_profile);
}

template <class Named>
void fields(const model::path_mtu_discovery& o, const Named& named) {
  named("age_minutes", o.age_minutes,
        "never_ages", o.never_ages,
        "least_mtu", o.least_mtu);
}

template <class Named>
void fields(const model::tunnel& o, const Named& named) {
  named("source", o.source,
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
