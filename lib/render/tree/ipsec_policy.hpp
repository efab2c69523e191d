#pragma once

#include <tuple>

#include <peerlint/model/ipsec_policy.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::pfs_group& o) {
  return named("group", o.group,
               "post_quantum", o.post_quantum);
}

inline auto fields(const model::sa_idle_time& o) {
  return named("seconds", o.seconds,
               "to_preferred_peer", o.to_preferred_peer);
}

inline auto fields(const model::reverse_route& o) {
  return named("is_static", o.is_static,
               "tag", o.tag,
               "by_peer", o.by_peer,
               "remote_peer", o.remote_peer,
               "gateway", o.gateway);
}

inline auto fields(const model::ipsec_policy& o) {
  return named("description", o.description,
               "transform_sets", o.transform_sets,
               "isakmp_profile", o.isakmp_profile,
               "ikev2_profile", o.ikev2_profile,
               "identity", o.identity,
               "pfs", o.pfs,
               "lifetime_seconds", o.lifetime_seconds,
               "lifetime_kilobytes", o.lifetime_kilobytes,
               "idle_time", o.idle_time,
               "replay_window", o.replay_window,
               "df", o.df,
               "routes", o.routes,
               "options", o.options);
}

inline auto fields(const model::standby_redundancy& o) {
  return named("group", o.group,
               "stateful", o.stateful);
}

inline auto fields(const model::ipsec_profile& o) {
  return std::tuple_cat(named("name", o.name,
                              "header", o.header,
                              "responder_only", o.responder_only,
                              "redundancy", o.redundancy),
                        fields(static_cast<const model::ipsec_policy&>(o)));
}

inline auto fields(const model::ipsec_settings& o) {
  return named("lifetime_seconds", o.lifetime_seconds,
               "lifetime_kilobytes", o.lifetime_kilobytes,
               "idle_time", o.idle_time,
               "replay_window", o.replay_window,
               "df", o.df,
               "fragmentation", o.fragmentation,
               "udp_encapsulation", o.udp_encapsulation,
               "default_transform_set", o.default_transform_set,
               "optional", o.optional);
}
// clang-format on

}  // namespace peerlint::render::tree
