#pragma once

#include <peerlint/model/eem_text.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::eem_time& o, const Named& named) {
  named("text", o.text,
        "milliseconds", o.milliseconds);
}

template <class Named>
void fields(const model::eem_argument& o, const Named& named) {
  named("keyword", o.keyword,
        "value", o.value);
}
// clang-format on

}  // namespace peerlint::render::tree
