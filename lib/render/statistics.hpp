#pragma once

#include <string>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// `check --statistics`: a line a rule, the most frequent first, then the counts.
[[nodiscard]] std::string draw_statistics(const check_result& result);

}  // namespace peerlint::render
