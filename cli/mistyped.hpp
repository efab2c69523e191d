#pragma once

#include <span>
#include <string>
#include <string_view>

namespace peerlint::cli {

/// "; did you mean 'json'?", or "" when no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       std::span<const std::string_view> candidates);

/// The words as a sentence has them: "full or json", "low, medium or high".
[[nodiscard]] std::string one_of_these(std::span<const std::string_view> words);

}  // namespace peerlint::cli
