#pragma once

#include <peerlint/model/eem_text.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::eem_time& o) {
  return named("text", o.text,
               "milliseconds", o.milliseconds);
}

inline auto fields(const model::eem_argument& o) {
  return named("keyword", o.keyword,
               "value", o.value);
}
// clang-format on

}  // namespace peerlint::render::tree
