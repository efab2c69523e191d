#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace peerlint::structure {

/// Bytes [begin, end) of a line.
struct stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const stretch&, const stretch&) = default;
};

[[nodiscard]] inline std::string_view text_of(std::string_view line, stretch at) {
  return line.substr(at.begin, at.end - at.begin);
}

/// Sorted, and what overlaps or touches made one.
[[nodiscard]] std::vector<stretch> merged(std::vector<stretch> all);

}  // namespace peerlint::structure
