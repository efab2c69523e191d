#pragma once

#include <peerlint/model/isakmp.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ike_encryption& o) {
  return named("algorithm", o.algorithm,
               "key_bits", o.key_bits);
}

inline auto fields(const model::isakmp_policy& o) {
  return named("priority", o.priority,
               "header", o.header,
               "encryption", o.encryption,
               "hash", o.hash,
               "authentication", o.authentication,
               "group", o.group,
               "lifetime", o.lifetime);
}

inline auto fields(const model::isakmp_key& o) {
  return named("key", o.key,
               "address", o.address,
               "hostname", o.hostname,
               "ipv6", o.ipv6,
               "no_xauth", o.no_xauth,
               "line", o.line,
               "peer", o.peer);
}
// clang-format on

}  // namespace peerlint::render::tree
