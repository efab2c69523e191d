#pragma once

#include <string>

namespace peerlint::source {

/// The bytes as UTF-8: UTF-16 of either byte order is decoded, when a byte-order mark says so or
/// when every other byte is NUL; all else comes back as it is. Broken pairs become U+FFFD.
[[nodiscard]] std::string to_utf8(std::string bytes);

}  // namespace peerlint::source
