#pragma once

#include <string>

#include <peerlint/parse.hpp>

namespace peerlint::render {

/// `parse`: each device with its objects and its lines by class, then the counts of all.
[[nodiscard]] std::string draw_overview(const parse_result& result);

/// `parse --unknown`: a table a file, then the counts. Secrets are masked unless `show_secrets`.
[[nodiscard]] std::string draw_unknown(const parse_result& result, bool show_secrets);

/// An unknown line's text and reason, with secrets masked in both: a reason may quote one.
[[nodiscard]] unknown_line masked(unknown_line line);

}  // namespace peerlint::render
