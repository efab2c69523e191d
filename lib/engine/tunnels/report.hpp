#pragma once

#include <peerlint/tunnel_report.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The tunnels among the devices as people read them, with what `checked` found of each.
[[nodiscard]] tunnels_result report_tunnels(const fleet& over, check_result checked);

}  // namespace peerlint::engine
