#pragma once

#include <peerlint/parse.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// What was read, as plain values.
[[nodiscard]] parse_result parse(const fleet& over);

}  // namespace peerlint::engine
