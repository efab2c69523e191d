#pragma once

#include <peerlint/model/prefix_list.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::prefix_list_entry& o, const Named& named) {
  named("sequence", o.sequence,
        "action", o.action,
        "prefix", o.prefix,
        "least_length", o.least_length,
        "most_length", o.most_length,
        "line", o.line);
}

template <class Named>
void fields(const model::prefix_list& o, const Named& named) {
  named("name", o.name,
        "family", o.family,
        "description", o.description,
        "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
