#pragma once

#include <peerlint/finding.hpp>
#include "engine/fleet.hpp"
#include "rules/rule.hpp"

namespace peerlint::engine {

/// A draft with everything that the rule does not say: code and level, places for people, the key.
[[nodiscard]] finding finish(const rules::draft& of, const rules::rule& by, const fleet& over);

/// Where a span stands in its file, and whose it is.
[[nodiscard]] place locate(span at, const fleet& over);

}  // namespace peerlint::engine
