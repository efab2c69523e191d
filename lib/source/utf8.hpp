#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace peerlint::source {

/// The bytes of the code point that `bytes` begins with; 1 for a byte that is no valid UTF-8 there.
/// `bytes` must not be empty.
[[nodiscard]] std::size_t code_point_size(std::string_view bytes);
/// How many columns the bytes take: code points, and each invalid byte by itself.
[[nodiscard]] std::size_t count_code_points(std::string_view bytes);
/// Appends a code point as UTF-8.
void append_utf8(std::string& to, char32_t code_point);

}  // namespace peerlint::source
