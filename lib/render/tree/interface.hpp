#pragma once

#include <peerlint/model/interface.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::interface_address& o) {
  return named("address", o.address,
               "mask", o.mask,
               "secondary", o.secondary);
}

inline auto fields(const model::interface& o) {
  return named("name", o.name,
               "header", o.header,
               "description", o.description,
               "shutdown", o.shutdown,
               "addresses", o.addresses,
               "dynamic_address", o.dynamic_address,
               "crypto_map", o.crypto_map);
}
// clang-format on

}  // namespace peerlint::render::tree
