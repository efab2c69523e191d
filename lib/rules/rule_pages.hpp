#pragma once

#include <span>
#include <string_view>

namespace peerlint::rules {

/// docs/rules/<code>.md.
struct rule_page {
  std::string_view code;
  std::string_view text;
};

/// Every page, sorted by code (generated).
[[nodiscard]] std::span<const rule_page> pages();

}  // namespace peerlint::rules
