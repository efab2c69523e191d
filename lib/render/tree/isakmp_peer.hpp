#pragma once

#include <peerlint/model/isakmp_peer.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::client_endpoint& o) {
  return named("kind", o.kind,
               "value", o.value);
}

inline auto fields(const model::isakmp_peer& o) {
  return named("kind", o.kind,
               "name", o.name,
               "header", o.header,
               "vrf", o.vrf,
               "description", o.description,
               "endpoint", o.endpoint,
               "password", o.password);
}
// clang-format on

}  // namespace peerlint::render::tree
