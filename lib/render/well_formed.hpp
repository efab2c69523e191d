#pragma once

#include <string>
#include <string_view>

namespace peerlint::render {

/// The text with U+FFFD in the place of what XML 1.0 cannot hold: bytes that are no UTF-8, controls
/// but tab and line ends, and the two code points that are no characters.
[[nodiscard]] std::string well_formed(std::string_view text);

}  // namespace peerlint::render
