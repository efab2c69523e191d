#pragma once

#include <span>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// GRE tunnels that only one of their two ends protects: the ends call each other, and their inner
/// network is the same. `ends` are all protected ones.
[[nodiscard]] std::vector<tunnel> protected_at_one_end(
    std::span<const endpoint> ends, std::span<const facts::device_facts* const> devices);

}  // namespace peerlint::negotiate
