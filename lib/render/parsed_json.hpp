#pragma once

#include <string>

#include <peerlint/parse.hpp>

namespace peerlint::render {

/// The output of `parse --format json`.
[[nodiscard]] std::string write_overview(const parse_result& result);

/// The output of `parse --unknown --format json`.
[[nodiscard]] std::string write_unknown(const parse_result& result);

}  // namespace peerlint::render
