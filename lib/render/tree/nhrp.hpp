#pragma once

#include <peerlint/model/nhrp.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::nhrp_server& o, const Named& named) {
  named("address", o.address,
        "nbma", o.nbma,
        "multicast", o.multicast,
        "priority", o.priority,
        "cluster", o.cluster);
}

template <class Named>
void fields(const model::nhrp_map& o, const Named& named) {
  named("address", o.address,
        "mask", o.mask,
        "nbma", o.nbma);
}

template <class Named>
void fields(const model::nhrp_group_map& o, const Named& named) {
  named("group", o.group,
        "policy", o.policy);
}

template <class Named>
void fields(const model::nhrp_redirect& o, const Named& named) {
  named("timeout", o.timeout);
}

template <class Named>
void fields(const model::nhrp& o, const Named& named) {
  named("network_id", o.network_id,
        "authentication", o.authentication,
        "holdtime", o.holdtime,
        "servers", o.servers,
        "maps", o.maps,
        "multicast_maps", o.multicast_maps,
        "redirect", o.redirect,
        "shortcut", o.shortcut,
        "no_unique", o.no_unique,
        "registration_timeout", o.registration_timeout,
        "group", o.group,
        "group_maps", o.group_maps);
}
// clang-format on

}  // namespace peerlint::render::tree
