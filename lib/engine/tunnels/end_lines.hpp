#pragma once

#include <vector>

#include <peerlint/tunnel_report.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The lines behind each of the five steps, of both ends.
[[nodiscard]] std::vector<reported_step> steps_of(const tunnel& between, const fleet& over);

/// The headers and lines of everything that makes this end, as far as the direction in which it
/// starts compares it: the entry, its list, the interfaces, policies, keys, profiles, sets.
[[nodiscard]] std::vector<span> parts_of(const exchange& direction, const fleet& over);
[[nodiscard]] std::vector<span> parts_of(const endpoint& alone, const fleet& over);

}  // namespace peerlint::engine
