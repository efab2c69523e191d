#pragma once

#include <span>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/workspace.hpp>
#include "engine/active_rule.hpp"
#include "engine/fleet.hpp"
#include "settings/idle_silencing.hpp"

namespace peerlint::engine {

/// What rules found, in no order, and those that failed.
struct found {
  std::vector<finding> findings;
  std::vector<problem> problems;
  bool stopped = false;
};

/// Runs every rule over every device, by options::jobs threads, then over all of them. A rule that
/// throws becomes a problem that names it; the others, and what it found before, stay.
[[nodiscard]] found run_rules(const fleet& over, std::span<const active_rule> rules,
                              const progress& told);

/// Runs those that look at silencings.
[[nodiscard]] found run_rules(const fleet& over, std::span<const active_rule> rules,
                              std::span<const settings::idle_silencing> idle);

}  // namespace peerlint::engine
