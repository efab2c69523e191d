#pragma once

#include <peerlint/finding.hpp>
#include <peerlint/report.hpp>
#include "engine/active_rule.hpp"
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// A draft with everything that the rule does not say: code and level, places for people, the key.
[[nodiscard]] finding finish(const draft& of, const active_rule& by, const fleet& over);

/// Where a span stands in its file, and whose it is.
[[nodiscard]] place locate(span at, const fleet& over);

}  // namespace peerlint::engine
