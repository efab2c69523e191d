#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace peerlint::render {

/// How many columns a text takes: two for letters of East Asia, one for others.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// The text with blanks behind it, up to that many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);

/// The text in lines of at most that many columns, broken at blanks where that can be; the second
/// line and those behind it begin with `indent` blanks.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns,
                                               std::size_t indent = 0);

}  // namespace peerlint::render
