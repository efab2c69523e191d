#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace peerlint::source {

/// What a byte or an escape sequence does to a terminal's line.
struct terminal_effect {
  enum class kind : std::uint8_t { write, left, right, home, erase_to_end, nothing };

  kind what = kind::write;
  std::size_t size = 1;   ///< bytes that it is written with
  std::size_t count = 1;  ///< how far left or right
};

/// The effect of what `line` begins with; `line` must not be empty.
[[nodiscard]] terminal_effect effect_of(std::string_view line);

/// The offsets of those bytes of the line that a terminal would still show, ascending. Bytes that
/// were overwritten are gone; so are leftovers behind what overwrote them.
[[nodiscard]] std::vector<std::uint32_t> shown_bytes(std::string_view line);

/// The size of a pager's prompt at the beginning of the line, with the blanks before it and with
/// what the terminal did to erase it: backspaces, blanks, CRs, escape sequences. 0 without one.
[[nodiscard]] std::size_t pager_size(std::string_view line);

}  // namespace peerlint::source
