#pragma once

#include <string>
#include <string_view>

namespace peerlint::net {

/// An IPv6 address or prefix as the model keeps it: as written, in lower case.
[[nodiscard]] inline std::string ipv6_text(std::string_view written) {
  std::string text(written);
  for (auto& letter : text)
    if (letter >= 'A' && letter <= 'F') letter = static_cast<char>(letter - 'A' + 'a');
  return text;
}

}  // namespace peerlint::net
