#pragma once

#include <string>

#include <peerlint/finding.hpp>

#include "render/snippet.hpp"

namespace peerlint::render {

/// One finding: head, places, why and help.
[[nodiscard]] std::string draw_finding(const finding& of, const drawing& with);

/// The findings, a blank line behind each, then the counts.
[[nodiscard]] std::string draw_result(const check_result& result, const drawing& with);

/// The last line of every check: "2 errors, 1 warning, 0 notes; 2 files, …".
[[nodiscard]] std::string draw_counts(const summary& counts);

}  // namespace peerlint::render
