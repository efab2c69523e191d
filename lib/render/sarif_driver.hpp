#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <peerlint/workspace.hpp>

namespace peerlint::render {

/// A rule and its page.
struct sarif_rule {
  rule_info info;
  std::string_view page;  ///< Markdown; may be empty
};

/// Who made the findings.
struct sarif_driver {
  std::string_view version;
  std::vector<sarif_rule> rules;
  std::string rule_url;  ///< options::rule_url
};

/// The `tool` of a run.
[[nodiscard]] nlohmann::ordered_json sarif_tool(const sarif_driver& by);

/// The first paragraph of a page, in one line; "" when there is none.
[[nodiscard]] std::string first_paragraph(std::string_view page);

}  // namespace peerlint::render
