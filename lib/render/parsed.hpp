#pragma once

#include <string>

#include <peerlint/parse.hpp>

namespace peerlint::render {

/// `parse`: each device with its objects and its lines by class, then the counts of all.
[[nodiscard]] std::string draw_overview(const parse_result& result);

/// `parse --unknown`: a table a file, then the counts.
[[nodiscard]] std::string draw_unknown(const parse_result& result);

}  // namespace peerlint::render
