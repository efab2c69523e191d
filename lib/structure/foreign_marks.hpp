#pragma once

#include <span>
#include <string_view>

namespace peerlint::structure {

/// A line that one system has and others hardly ever do.
///
/// The pattern stands at the beginning of the line's content, with two letters or more. `%d` is a
/// number, `%w` the rest of a word, `%*` anything; `$` at the end is the end of the line. No
/// pattern covers a secret: what it matched is quoted.
struct mark {
  std::string_view pattern;
  int weight = 0;              ///< `enough` for a header, less for what also stands in notes
  std::string_view name = {};  ///< of the kin whose mark this is: a PIX among the ASA
};

struct marked_system {
  std::string_view name;
  std::span<const mark> marks;
};

/// What a capture's marks must weigh together, and more than twice those of IOS, to be another
/// system's: beside an IOS configuration nothing makes it one.
inline constexpr int enough = 6;

/// The first is IOS itself, with an empty name.
[[nodiscard]] std::span<const marked_system> marked_systems();

}  // namespace peerlint::structure
