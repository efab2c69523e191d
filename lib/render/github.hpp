#pragma once

#include <string>
#include <string_view>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// A workflow command a finding, and one for each problem that makes the run fail; then the counts
/// as a plain line of the log.
[[nodiscard]] std::string write_github(const check_result& result);

/// As the value of a workflow command has it.
[[nodiscard]] std::string escape_data(std::string_view text);
/// As one of its properties has it.
[[nodiscard]] std::string escape_property(std::string_view text);

}  // namespace peerlint::render
