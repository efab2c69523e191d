#pragma once

#include <span>
#include <string_view>

#include <peerlint/finding.hpp>
#include <peerlint/report.hpp>
#include <peerlint/rule_info.hpp>
#include "rules/scope.hpp"

namespace peerlint::rules {

/// Whether a text that has none of `hostname`, `version` and `end` is told what it lacks.
enum class fragments : bool { judged, spared };

/// One rule: what `peerlint rules` lists, and the check. Its page is docs/rules/<code>.md.
struct rule {
  std::string_view code;     ///< permanent: "REF001"
  std::string_view name;     ///< states the pattern found: "undefined-transform-set"
  std::string_view summary;  ///< one sentence, lower case, no full stop
  peerlint::level level = level::error;
  peerlint::confidence confidence = confidence::high;
  std::string_view since;
  fix_level fix = fix_level::none;
  rules::fragments fragments = fragments::judged;
  bool on_by_default = true;
  std::span<const rule_option> options{};
  scoped_check check;
};

}  // namespace peerlint::rules

/// Defines a rule. `id` is the folder and the name of its file; the table of all rules is made from
/// the folders, so a mismatch does not link.
#define PEERLINT_RULE(id)     \
  namespace peerlint::rules { \
  extern const rule id;       \
  }                           \
  const peerlint::rules::rule peerlint::rules::id =
