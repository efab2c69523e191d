#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <peerlint/model/host_address.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::session {

/// IPv6 addresses are kept in lower case.
[[nodiscard]] inline std::string lower_ipv6(std::string_view word) {
  std::string text(word);
  if (text.find(':') != std::string::npos)
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
  return text;
}

/// The address that a word is, or the name.
[[nodiscard]] inline model::host_address host_from(std::string_view word) {
  return {lower_ipv6(word), net::parse_ipv4(word)};
}

[[nodiscard]] inline located<model::host_address> host_from(const located<std::string_view>& word) {
  return {host_from(word.value), word.at};
}

}  // namespace peerlint::session
