#pragma once

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// One end with everything that is known of its device.
struct side {
  const endpoint& end;
  const facts::device_facts& facts;

  /// The end as its own device has it.
  [[nodiscard]] const facts::vpn_endpoint& own() const { return facts.endpoints[end.number]; }
};

}  // namespace peerlint::negotiate
