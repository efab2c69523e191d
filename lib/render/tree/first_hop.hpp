#pragma once

#include <peerlint/model/first_hop.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::hop_track& o) {
  return named("object", o.object,
               "interface", o.interface,
               "decrement", o.decrement,
               "shutdown", o.shutdown);
}

inline auto fields(const model::hop_address& o) {
  return named("address", o.address,
               "secondary", o.secondary);
}

inline auto fields(const model::hop_preempt& o) {
  return named("minimum", o.minimum,
               "reload", o.reload,
               "sync", o.sync);
}

inline auto fields(const model::hop_group& o) {
  return named("number", o.number,
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

inline auto fields(const model::first_hop& o) {
  return named("standby", o.standby,
               "vrrp", o.vrrp,
               "glbp", o.glbp,
               "vrrp_families", o.vrrp_families,
               "standby_version", o.standby_version);
}
// clang-format on

}  // namespace peerlint::render::tree
