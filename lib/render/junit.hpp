#pragma once

#include <string>
#include <string_view>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// JUnit XML: a suite a file, in the order of their names; a case a finding, silenced finding or
/// problem, and one that passes for a file without any.
[[nodiscard]] std::string write_junit(const check_result& result);

/// As XML has the text between two tags.
[[nodiscard]] std::string escape_text(std::string_view text);
/// As XML has it between the quotes of an attribute.
[[nodiscard]] std::string escape_attribute(std::string_view text);

}  // namespace peerlint::render
