#pragma once

#include <peerlint/model/isakmp_keyring.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::isakmp_local_address& o) {
  return named("interface", o.interface,
               "address", o.address,
               "vrf", o.vrf);
}

inline auto fields(const model::isakmp_keyring& o) {
  return named("name", o.name,
               "header", o.header,
               "vrf", o.vrf,
               "description", o.description,
               "local_address", o.local_address,
               "keys", o.keys);
}
// clang-format on

}  // namespace peerlint::render::tree
