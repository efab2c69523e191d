#pragma once

#include <peerlint/model/ipsec.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::transform& o) {
  return named("keyword", o.keyword,
               "key_bits", o.key_bits);
}

inline auto fields(const model::transform_set& o) {
  return named("name", o.name,
               "header", o.header,
               "transforms", o.transforms,
               "extended_sequence_numbers", o.extended_sequence_numbers,
               "mode", o.mode);
}
// clang-format on

}  // namespace peerlint::render::tree
