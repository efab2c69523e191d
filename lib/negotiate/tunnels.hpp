#pragma once

#include <span>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// Every tunnel among the devices, both directions judged. Points into the facts.
[[nodiscard]] std::vector<tunnel> tunnels_among(
    std::span<const facts::device_facts* const> devices);

/// Folds the gates of a direction into its outcome and the step at which it stops.
void predict(exchange& direction);

}  // namespace peerlint::negotiate
