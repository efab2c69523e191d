#pragma once

#include <tuple>

#include <peerlint/model/ipsec_policy.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::pfs_group& o, const Named& named) {
  named("group", o.group,
        "post_quantum", o.post_quantum);
}

template <class Named>
void fields(const model::sa_idle_time& o, const Named& named) {
  named("seconds", o.seconds,
        "to_preferred_peer", o.to_preferred_peer);
}

template <class Named>
void fields(const model::reverse_route& o, const Named& named) {
  named("is_static", o.is_static,
        "tag", o.tag,
        "by_peer", o.by_peer,
        "remote_peer", o.remote_peer,
        "gateway", o.gateway);
}

template <class Named>
void fields(const model::ipsec_policy& o, const Named& named) {
  named("description", o.description,
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

template <class Named>
void fields(const model::standby_redundancy& o, const Named& named) {
  named("group", o.group,
        "stateful", o.stateful);
}

template <class Named>
void fields(const model::ipsec_profile& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "responder_only", o.responder_only,
        "redundancy", o.redundancy);
  fields(static_cast<const model::ipsec_policy&>(o), named);
}

template <class Named>
void fields(const model::ipsec_settings& o, const Named& named) {
  named("lifetime_seconds", o.lifetime_seconds,
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
