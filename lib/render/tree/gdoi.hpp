#pragma once

#include <peerlint/model/gdoi.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::gdoi_replay& o) {
  return named("by_time", o.by_time,
               "window", o.window);
}

inline auto fields(const model::gdoi_sa& o) {
  return named("number", o.number,
               "header", o.header,
               "profile", o.profile,
               "match_address", o.match_address,
               "match_address_ipv6", o.match_address_ipv6,
               "replay", o.replay,
               "options", o.options);
}

inline auto fields(const model::gdoi_redundancy& o) {
  return named("header", o.header,
               "priority", o.priority,
               "peers", o.peers,
               "options", o.options);
}

inline auto fields(const model::gdoi_rekey_key& o) {
  return named("kind", o.kind,
               "label", o.label);
}

inline auto fields(const model::gdoi_server& o) {
  return named("header", o.header,
               "address", o.address,
               "rekey_key", o.rekey_key,
               "unicast", o.unicast,
               "rekey_address", o.rekey_address,
               "rekey_lifetime", o.rekey_lifetime,
               "sas", o.sas,
               "redundancy", o.redundancy,
               "options", o.options);
}

inline auto fields(const model::gdoi_group& o) {
  return named("name", o.name,
               "header", o.header,
               "gkm", o.gkm,
               "ipv6", o.ipv6,
               "identity_number", o.identity_number,
               "identity_address", o.identity_address,
               "servers", o.servers,
               "registration_interface", o.registration_interface,
               "passive", o.passive,
               "server", o.server,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
