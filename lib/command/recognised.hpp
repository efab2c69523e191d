#pragma once

#include <span>
#include <string_view>

namespace peerlint::command {

/// A head that IOS has and peerlint does not model.
struct recognised_row {
  std::string_view head;   ///< keywords separated by one blank, "ip route-cache"
  std::string_view opens;  ///< the mode it opens; "" when none
  bool sure = false;       ///< false: no ground for a finding
};

struct recognised_mode {
  std::string_view mode;
  std::span<const recognised_row> rows;  ///< sorted by head
};

/// The rows of grammar/recognised.tsv, sorted by mode.
[[nodiscard]] std::span<const recognised_mode> recognised_modes();

}  // namespace peerlint::command
