#pragma once

#include <span>
#include <vector>

#include <peerlint/options.hpp>
#include <peerlint/report.hpp>
#include "rules/rule.hpp"

namespace peerlint::engine {

/// A rule that was chosen, with what the user decided about it.
struct active_rule {
  const rules::rule* rule = nullptr;
  peerlint::level level = level::error;
  std::vector<option_value> options;  ///< all that the rule has
};

/// Whether the rule tells of what silences nothing; it runs when all others have.
[[nodiscard]] bool looks_at_silencings(const rules::rule& one);

/// Those of the rules that the options let run.
[[nodiscard]] std::vector<active_rule> choose(std::span<const rules::rule* const> among,
                                              const options& chosen);

}  // namespace peerlint::engine
