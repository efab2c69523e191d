#pragma once

#include <peerlint/model/flexvpn.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ikev2_route_accept& o) {
  return named("tag", o.tag,
               "distance", o.distance);
}

inline auto fields(const model::ikev2_authorization_policy& o) {
  return named("name", o.name,
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

inline auto fields(const model::flexvpn_track& o) {
  return named("object", o.object,
               "down", o.down);
}

inline auto fields(const model::flexvpn_peer& o) {
  return named("sequence", o.sequence,
               "address", o.address,
               "fqdn", o.fqdn,
               "resolved_as", o.resolved_as,
               "track", o.track);
}

inline auto fields(const model::flexvpn_source& o) {
  return named("sequence", o.sequence,
               "interface", o.interface,
               "track", o.track);
}

inline auto fields(const model::flexvpn_connect& o) {
  return named("mode", o.mode,
               "track", o.track,
               "access_list", o.access_list);
}

inline auto fields(const model::flexvpn_client& o) {
  return named("name", o.name,
               "header", o.header,
               "peers", o.peers,
               "peer_reactivate", o.peer_reactivate,
               "connect", o.connect,
               "sources", o.sources,
               "tunnel", o.tunnel,
               "inside", o.inside,
               "options", o.options);
}

inline auto fields(const model::ikev2_name_mangler& o) {
  return named("name", o.name,
               "header", o.header,
               "options", o.options);
}

inline auto fields(const model::ikev2_cluster& o) {
  return named("name", o.name,
               "header", o.header,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
