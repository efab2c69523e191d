#pragma once

#include <span>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::facts {

/// What no single device says: all of them, and the tunnels among them.
struct fleet_facts {
  std::span<const device_facts* const> devices;
  std::span<const tunnel> tunnels;

  [[nodiscard]] const device_facts& of(const endpoint& end) const { return *devices[end.device]; }
};

}  // namespace peerlint::facts
