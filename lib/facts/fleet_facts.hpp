#pragma once

#include <span>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"
#include "settings/idle_silencing.hpp"

namespace peerlint::facts {

/// What no single device says: all of them, and the tunnels among them.
struct fleet_facts {
  std::span<const device_facts* const> devices;
  std::span<const tunnel> tunnels;
  std::span<const lone_endpoint> lone{};  ///< ends that nobody calls back
  /// What was to silence findings and does not; known once every other rule has run.
  std::span<const settings::idle_silencing> idle{};

  [[nodiscard]] const device_facts& of(const endpoint& end) const { return *devices[end.device]; }
};

}  // namespace peerlint::facts
