#pragma once

#include <string>
#include <string_view>

namespace peerlint::session {

/// As IPv6 addresses are kept: their digits are alike in both cases.
[[nodiscard]] inline std::string in_lower_case(std::string_view word) {
  std::string made(word);
  for (char& c : made)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return made;
}

}  // namespace peerlint::session
