#pragma once

#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_way.hpp"
#include "facts/failover/track_uses.hpp"

namespace peerlint::facts {

/// An operation, an object that follows it, and what hangs on that: where the probes go while it is
/// up, and where after it went down and the traffic moved.
struct probe_fall {
  const model::ip_sla_operation* operation = nullptr;
  const model::track_object* track = nullptr;
  track_path path;  ///< to a route or a route map; what applets move is not known here
  probe_way up;
  probe_way down;

  /// The probes do not stay where they were, as far as that is known.
  [[nodiscard]] bool moves() const {
    return up.is == probe_way::kinds::leaves && down.is != probe_way::kinds::unknown &&
           !up.is_same_as(down);
  }
};

/// All of a device, in the order of the operations: one for each object that something hangs on.
[[nodiscard]] std::vector<probe_fall> probe_falls_of(const device_facts& facts);

}  // namespace peerlint::facts
