#pragma once

#include <string>

#include <peerlint/finding.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

/// A line a finding, as to_text has it, then the counts.
[[nodiscard]] std::string draw_concise(const check_result& result, const paint& dress);

}  // namespace peerlint::render
