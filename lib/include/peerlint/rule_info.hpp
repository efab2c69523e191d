#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <peerlint/finding.hpp>

namespace peerlint {

/// A number that a rule lets its user choose.
struct rule_option {
  std::string_view name;   ///< "min-length"
  std::int64_t value = 0;  ///< the default
  std::string_view unit;   ///< "characters"
  std::string_view what;   ///< in a few words
};

/// A rule as `peerlint rules` lists it.
struct rule_info {
  std::string_view code;
  std::string_view name;
  std::string_view summary;
  peerlint::level level = level::error;
  peerlint::confidence confidence = confidence::high;
  std::string_view scope;  ///< what it looks at: "crypto_map_entry", "tunnel" …
  std::string_view since;
  fix_level fix = fix_level::none;
  bool on_by_default = true;
  std::span<const rule_option> options;
};

}  // namespace peerlint
