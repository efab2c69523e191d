#pragma once

#include <vector>

#include <peerlint/tunnel_report.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The lines behind each of the five steps, of both ends.
[[nodiscard]] std::vector<reported_step> steps_of(const tunnel& between, const fleet& over);

}  // namespace peerlint::engine
