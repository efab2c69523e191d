#pragma once

#include <span>

#include <peerlint/finding.hpp>
#include <peerlint/workspace.hpp>
#include "engine/fleet.hpp"
#include "rules/rule.hpp"

namespace peerlint::engine {

/// Runs the rules over everything that was read. Findings come back sorted by file, line, column
/// and code; a rule that throws becomes a problem, and the others go on.
[[nodiscard]] check_result check(const fleet& over, std::span<const rules::rule* const> with,
                                 const options& chosen);

}  // namespace peerlint::engine
