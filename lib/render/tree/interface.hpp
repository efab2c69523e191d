#pragma once

#include <peerlint/model/interface.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::interface_address& o, const Named& named) {
  named("address", o.address,
        "mask", o.mask,
        "secondary", o.secondary);
}

template <class Named>
void fields(const model::dynamic_address& o, const Named& named) {
  named("kind", o.kind,
        "options", o.options);
}

template <class Named>
void fields(const model::map_redundancy& o, const Named& named) {
  named("group", o.group,
        "stateful", o.stateful);
}

template <class Named>
void fields(const model::reverse_path& o, const Named& named) {
  named("any_interface", o.any_interface,
        "allow_default", o.allow_default,
        "allow_self_ping", o.allow_self_ping,
        "layer_2_source", o.layer_2_source,
        "old_form", o.old_form,
        "access_list", o.access_list);
}

template <class Named>
void fields(const model::interface_inspection& o, const Named& named) {
  named("verify", o.verify,
        "inspect_in", o.inspect_in,
        "inspect_out", o.inspect_out);
}

template <class Named>
void fields(const model::interface& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "form", o.form,
        "description", o.description,
        "shutdown", o.shutdown,
        "vrf", o.vrf,
        "addresses", o.addresses,
        "dynamic_address", o.dynamic_address,
        "unnumbered", o.unnumbered,
        "ipv6", o.ipv6,
        "access_group_in", o.access_group_in,
        "access_group_out", o.access_group_out,
        "inspection", o.inspection,
        "zone", o.zone,
        "nat", o.nat,
        "nat_enable", o.nat_enable,
        "policy_route_map", o.policy_route_map,
        "routing", o.routing,
        "mtu", o.mtu,
        "ip_mtu", o.ip_mtu,
        "tcp_mss", o.tcp_mss,
        "link", o.link,
        "crypto_map", o.crypto_map,
        "crypto_map_redundancy", o.crypto_map_redundancy,
        "crypto_df_bit", o.crypto_df_bit,
        "crypto_fragmentation", o.crypto_fragmentation,
        "tunnel", o.tunnel,
        "nhrp", o.nhrp,
        "first_hop", o.first_hop,
        "secret_lines", o.secret_lines,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
