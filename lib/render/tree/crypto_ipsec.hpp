#pragma once

#include <peerlint/model/ipsec.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::transform& o, const Named& named) {
  named("keyword", o.keyword,
        "key_bits", o.key_bits);
}

template <class Named>
void fields(const model::transform_set& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "transforms", o.transforms,
        "extended_sequence_numbers", o.extended_sequence_numbers,
        "mode", o.mode);
}
// clang-format on

}  // namespace peerlint::render::tree
