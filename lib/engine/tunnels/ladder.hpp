#pragma once

#include <vector>

#include <peerlint/tunnel_report.hpp>

namespace peerlint::engine {

/// The messages of a direction up to the one that fails; all of them and a packet of data when it
/// is up.
[[nodiscard]] std::vector<ladder_rung> ladder_of(const exchange& direction);

}  // namespace peerlint::engine
