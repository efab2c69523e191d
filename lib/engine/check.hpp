#pragma once

#include <span>

#include <peerlint/finding.hpp>
#include <peerlint/workspace.hpp>
#include "engine/fleet.hpp"
#include "rules/rule.hpp"

namespace peerlint::engine {

/// Runs those of the rules that the fleet's options choose over everything that was read, and takes
/// out what is silenced or not sure enough. Findings come back sorted by file, line, column and
/// code.
[[nodiscard]] check_result check(const fleet& over, std::span<const rules::rule* const> with,
                                 const progress& told = {});

}  // namespace peerlint::engine
