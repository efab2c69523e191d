#pragma once

#include <peerlint/parse.hpp>
#include <peerlint/workspace.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// What was read, as plain values; secrets are masked unless `chosen` asks to see them.
[[nodiscard]] parse_result parse(const fleet& over);

}  // namespace peerlint::engine
