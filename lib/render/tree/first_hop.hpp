#pragma once

#include <peerlint/model/first_hop.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::hop_track& o, const Named& named) {
  named("object", o.object,
        "interface", o.interface,
        "decrement", o.decrement,
        "shutdown", o.shutdown);
}

template <class Named>
void fields(const model::hop_address& o, const Named& named) {
  named("address", o.address,
        "secondary", o.secondary);
}

template <class Named>
void fields(const model::hop_preempt& o, const Named& named) {
  named("minimum", o.minimum,
        "reload", o.reload,
        "sync", o.sync);
}

template <class Named>
void fields(const model::hop_group& o, const Named& named) {
  named("number", o.number,
        "family", o.family,
        "line", o.line,
        "addresses", o.addresses,
        "ipv6", o.ipv6,
        "priority", o.priority,
        "preempt", o.preempt,
        "tracks", o.tracks,
        "name", o.name,
        "follow", o.follow,
        "authentication", o.authentication,
        "authentication_form", o.authentication_form,
        "key_chain", o.key_chain,
        "shutdown", o.shutdown,
        "others", o.others);
}

template <class Named>
void fields(const model::first_hop& o, const Named& named) {
  named("standby", o.standby,
        "vrrp", o.vrrp,
        "glbp", o.glbp,
        "vrrp_families", o.vrrp_families,
        "standby_version", o.standby_version);
}
// clang-format on

}  // namespace peerlint::render::tree
