#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace peerlint::model {

/// The words of IOS for an enumeration, in its order: one table for reading, writing and messages.
/// Specialised beside each enumeration.
template <class Enumeration>
inline constexpr std::span<const std::string_view> keywords{};

template <class Enumeration>
[[nodiscard]] constexpr std::string_view to_text(Enumeration value) requires(
    !keywords<Enumeration>.empty()) {
  return keywords<Enumeration>[static_cast<std::size_t>(value)];
}

template <class Enumeration>
[[nodiscard]] constexpr std::optional<Enumeration> from_keyword(std::string_view word) {
  for (std::size_t i = 0; i < keywords<Enumeration>.size(); ++i)
    if (keywords<Enumeration>[i] == word) return static_cast<Enumeration>(i);
  return std::nullopt;
}

}  // namespace peerlint::model
