#pragma once

#include <peerlint/model/interface_ipv6.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ipv6_interface_address& o, const Named& named) {
  named("kind", o.kind,
        "address", o.address,
        "general_prefix", o.general_prefix,
        "options", o.options);
}

template <class Named>
void fields(const model::interface_ipv6& o, const Named& named) {
  named("addresses", o.addresses,
        "enable", o.enable,
        "unnumbered", o.unnumbered,
        "traffic_filter_in", o.traffic_filter_in,
        "traffic_filter_out", o.traffic_filter_out,
        "crypto_map", o.crypto_map,
        "policy_route_map", o.policy_route_map,
        "mtu", o.mtu,
        "tcp_mss", o.tcp_mss,
        "nhrp", o.nhrp);
}
// clang-format on

}  // namespace peerlint::render::tree
