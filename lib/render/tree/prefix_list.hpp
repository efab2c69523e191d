#pragma once

#include <peerlint/model/prefix_list.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::prefix_list_entry& o) {
  return named("sequence", o.sequence,
               "action", o.action,
               "prefix", o.prefix,
               "least_length", o.least_length,
               "most_length", o.most_length,
               "line", o.line);
}

inline auto fields(const model::prefix_list& o) {
  return named("name", o.name,
               "family", o.family,
               "description", o.description,
               "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
