#pragma once

#include <peerlint/model/nhrp.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::nhrp_server& o) {
  return named("address", o.address,
               "nbma", o.nbma,
               "multicast", o.multicast,
               "priority", o.priority,
               "cluster", o.cluster);
}

inline auto fields(const model::nhrp_map& o) {
  return named("address", o.address,
               "mask", o.mask,
               "nbma", o.nbma);
}

inline auto fields(const model::nhrp_group_map& o) {
  return named("group", o.group,
               "policy", o.policy);
}

inline auto fields(const model::nhrp_redirect& o) { return named("timeout", o.timeout); }

inline auto fields(const model::nhrp& o) {
  return named("network_id", o.network_id,
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
