#pragma once

#include <string_view>

namespace peerlint::cli {

/// Where the installed pages of the rules are, as options::rule_url tells it: "file:///usr/…
/// /{code}.md"; "" when they are not installed.
[[nodiscard]] std::string_view installed_rule_url();

}  // namespace peerlint::cli
