#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/span.hpp>

namespace peerlint::write {

/// The values of a list, one blank between them.
template <class Value>
[[nodiscard]] std::string joined(const std::vector<located<Value>>& list) {
  std::string text;
  for (const auto& one : list) {
    if (!text.empty()) text += ' ';
    if constexpr (requires { text += one.value; } && !std::is_integral_v<Value>)
      text += one.value;
    else if constexpr (std::is_integral_v<Value>)
      text += std::to_string(one.value);
    else
      text += model::to_text(one.value);
  }
  return text;
}

/// `keyword value` where there is a value.
[[nodiscard]] inline std::string behind(std::string_view keyword, std::string_view value) {
  return value.empty() ? std::string() : std::string(keyword) + ' ' + std::string(value);
}

}  // namespace peerlint::write
