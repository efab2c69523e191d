#pragma once

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "facts/vpn_endpoint.hpp"

namespace peerlint::facts {

/// Whether a router asks the peers of an endpoint if they still live (dead peer detection).
struct peer_check {
  bool known = true;      ///< false: a profile says it that the device does not define
  bool asks = false;      ///< some line says so
  bool periodic = false;  ///< else on demand: only before it sends
  span line{};            ///< the line that says so
};

/// The profile's line counts before that of the whole router.
[[nodiscard]] peer_check peer_check_of(const vpn_endpoint& endpoint, const model::device& device);

}  // namespace peerlint::facts
