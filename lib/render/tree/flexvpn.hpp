#pragma once

#include <peerlint/model/flexvpn.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ikev2_route_accept& o, const Named& named) {
  named("tag", o.tag,
        "distance", o.distance);
}

template <class Named>
void fields(const model::ikev2_authorization_policy& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "pool", o.pool,
        "ipv6_pool", o.ipv6_pool,
        "aaa_attribute_list", o.aaa_attribute_list,
        "route_set_interface", o.route_set_interface,
        "route_set_access_list", o.route_set_access_list,
        "route_set_ipv6_access_list", o.route_set_ipv6_access_list,
        "route_accept", o.route_accept,
        "options", o.options);
}

template <class Named>
void fields(const model::flexvpn_track& o, const Named& named) {
  named("object", o.object,
        "down", o.down);
}

template <class Named>
void fields(const model::flexvpn_peer& o, const Named& named) {
  named("sequence", o.sequence,
        "address", o.address,
        "fqdn", o.fqdn,
        "resolved_as", o.resolved_as,
        "track", o.track);
}

template <class Named>
void fields(const model::flexvpn_source& o, const Named& named) {
  named("sequence", o.sequence,
        "interface", o.interface,
        "track", o.track);
}

template <class Named>
void fields(const model::flexvpn_connect& o, const Named& named) {
  named("mode", o.mode,
        "track", o.track,
        "access_list", o.access_list);
}

template <class Named>
void fields(const model::flexvpn_client& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "peers", o.peers,
        "peer_reactivate", o.peer_reactivate,
        "connect", o.connect,
        "sources", o.sources,
        "tunnel", o.tunnel,
        "inside", o.inside,
        "options", o.options);
}

template <class Named>
void fields(const model::ikev2_name_mangler& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "options", o.options);
}

template <class Named>
void fields(const model::ikev2_cluster& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
