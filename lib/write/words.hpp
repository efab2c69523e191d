#pragma once

#include <cstdint>
#include <optional>
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

[[nodiscard]] inline std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// `keyword value` where there is a value.
[[nodiscard]] inline std::string behind(std::string_view keyword, std::string_view value) {
  return value.empty() ? std::string() : std::string(keyword) + ' ' + std::string(value);
}

[[nodiscard]] inline std::string number_behind(std::string_view keyword,
                                               const std::optional<std::uint32_t>& of) {
  return of ? behind(keyword, std::to_string(*of)) : std::string();
}

/// Nothing for the value that IOS does not print.
[[nodiscard]] inline std::string number_unless(std::uint32_t silent, std::uint32_t value) {
  return value == silent ? std::string() : std::to_string(value);
}

}  // namespace peerlint::write
