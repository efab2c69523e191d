#pragma once

#include <span>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// What is found among devices.
struct found_tunnels {
  std::vector<tunnel> both;
  std::vector<lone_endpoint> alone;  ///< ends that nobody calls back
};

/// Every tunnel among the devices, both directions judged and predicted. Points into the facts.
[[nodiscard]] found_tunnels tunnels_among(std::span<const facts::device_facts* const> devices);

}  // namespace peerlint::negotiate
