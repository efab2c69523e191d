#pragma once
#include <optional>
#include <span>
#include <string_view>
namespace peerlint::structure {
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);
}
