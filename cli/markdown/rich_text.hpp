#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <peerlint/render.hpp>

namespace peerlint::cli::markdown {

/// How a piece of text stands out; several may hold.
enum mark : std::uint8_t { none = 0, strong = 1, slanted = 2, code = 4, struck = 8, title = 16 };

/// Text that looks the same throughout. A line end in it breaks the line.
struct piece {
  std::string text;
  std::uint8_t marks = none;
  std::string url{};  ///< where it leads; "" nowhere
};

using rich_text = std::vector<piece>;

/// A line as the terminal gets it, and how many columns it takes there.
struct drawn {
  std::string text;
  std::size_t width = 0;
};

/// The text in lines of at most so many columns. A word that is longer has a line for itself.
[[nodiscard]] std::vector<drawn> wrap(const rich_text& text, std::size_t columns, style dress);

/// How many columns it takes when it is not wrapped.
[[nodiscard]] std::size_t width_of(const rich_text& text);

}  // namespace peerlint::cli::markdown
