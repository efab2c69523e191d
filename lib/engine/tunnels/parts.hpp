#pragma once

#include <vector>

#include <peerlint/tunnel.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The headers and lines of everything that makes the initiator's end, as far as the direction
/// compares it: the entry, its list, the interfaces, policies, keys, profiles, sets.
[[nodiscard]] std::vector<span> parts_of(const exchange& direction, const fleet& over);
[[nodiscard]] std::vector<span> parts_of(const endpoint& alone, const fleet& over);

}  // namespace peerlint::engine
