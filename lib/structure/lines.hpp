#pragma once

#include <cstdint>
#include <string_view>

#include "structure/document.hpp"

namespace peerlint::structure {

/// The line that begins at `begin`, its content trimmed; of kind blank when nothing is left.
[[nodiscard]] line line_at(std::string_view text, std::uint32_t begin);

/// Moves the content's beginning behind a prompt or a stamp of `size` bytes and the blanks there.
void drop_front(std::string_view text, line& at, std::size_t size);

}  // namespace peerlint::structure
