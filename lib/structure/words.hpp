#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>
namespace peerlint::structure {
struct word { std::uint32_t begin = 0; std::uint32_t size = 0; };
[[nodiscard]] word next_word(std::string_view content, std::uint32_t from);
enum class resolution : std::uint8_t { none, exact, prefix, ambiguous };
struct resolved { resolution is = resolution::none; std::size_t index = 0; };
[[nodiscard]] resolved resolve(std::string_view word, std::span<const std::string_view> among);
[[nodiscard]] std::vector<std::string_view> candidates(std::string_view word, std::span<const std::string_view> among);
}
