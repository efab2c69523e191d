#pragma once

#include <peerlint/model/crypto_map.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::crypto_peer& o) {
  return named("name", o.name,
               "address", o.address,
               "preferred", o.preferred);
}

inline auto fields(const model::pfs_group& o) { return named("group", o.group); }

inline auto fields(const model::crypto_map_entry& o) {
  return named("map", o.map,
               "sequence", o.sequence,
               "header", o.header,
               "kind", o.kind,
               "dynamic_map", o.dynamic_map,
               "profile", o.profile,
               "description", o.description,
               "match_address", o.match_address,
               "peers", o.peers,
               "transform_sets", o.transform_sets,
               "isakmp_profile", o.isakmp_profile,
               "ikev2_profile", o.ikev2_profile,
               "pfs", o.pfs,
               "lifetime_seconds", o.lifetime_seconds,
               "lifetime_kilobytes", o.lifetime_kilobytes);
}

inline auto fields(const model::crypto_map& o) {
  return named("name", o.name,
               "local_address", o.local_address,
               "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
