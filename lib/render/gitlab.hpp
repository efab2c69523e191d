#pragma once

#include <string>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// A Code Quality report: what is listed, without what was silenced.
[[nodiscard]] std::string write_gitlab(const check_result& result);

}  // namespace peerlint::render
