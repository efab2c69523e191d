#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace peerlint::rules::key {

/// One is the other with a single character changed, added or left out, or two neighbours swapped.
inline bool is_one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) return is_one_slip(b, a);
  if (a == b || b.size() - a.size() > 1) return false;
  const auto difference = std::mismatch(a.begin(), a.end(), b.begin());
  const auto at = static_cast<std::size_t>(difference.first - a.begin());
  if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
  if (a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace peerlint::rules::key
