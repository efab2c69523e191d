#pragma once

#include <string>
#include <string_view>

namespace peerlint::render {

/// Where the page of a rule is, by a pattern like options::rule_url; "" without a pattern.
[[nodiscard]] std::string page_url(std::string_view pattern, std::string_view code);

/// The text as a link that terminals follow (OSC 8); without a URL, the text.
[[nodiscard]] std::string hyperlink(std::string_view url, std::string_view text);

}  // namespace peerlint::render
