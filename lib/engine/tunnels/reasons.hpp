#pragma once

#include <string>
#include <vector>

#include <peerlint/tunnel.hpp>

namespace peerlint::engine {

/// The judgement that decides what the direction comes to; null when every gate passes, and where
/// what decides is the other direction.
[[nodiscard]] const judgement* deciding(const exchange& direction);

/// Why the direction is not up, in a few words; "" when it is.
[[nodiscard]] std::string why_of(const exchange& direction);

/// The codes of what keeps one line of the list from its tunnel, each once.
[[nodiscard]] std::vector<std::string_view> because_of(const selector_exchange& line);

}  // namespace peerlint::engine
