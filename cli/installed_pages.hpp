#pragma once

#include <string>

namespace peerlint::cli {

/// Where the installed pages of the rules are, as options::rule_url tells it: "file:///usr/…
/// /{code}.md"; "" when they are not installed.
[[nodiscard]] std::string installed_rule_url();

}  // namespace peerlint::cli
