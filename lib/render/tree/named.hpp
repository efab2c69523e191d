#pragma once

#include <tuple>

namespace peerlint::render::tree {

/// The names and values of a struct, in the order in which they are written. They refer to what
/// they are made of.
template <class... NamesAndValues>
auto named(const NamesAndValues&... of) {
  return std::tuple<const NamesAndValues&...>(of...);
}

}  // namespace peerlint::render::tree
