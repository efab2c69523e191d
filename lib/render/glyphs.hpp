#pragma once

#include <string>
#include <string_view>

namespace peerlint::render {

/// How the code point that the bytes are is drawn: itself, or `?` for what would move a terminal's
/// cursor, turn the direction of writing, or is no valid UTF-8.
[[nodiscard]] std::string_view glyph(std::string_view code_point);

/// A text with every code point drawn so; line ends and tabs become blanks.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace peerlint::render
