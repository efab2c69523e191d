#pragma once

#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_way.hpp"

namespace peerlint::facts {

/// Probes that leave by another provider than the one that they are to watch, while everything is
/// up.
struct probe_astray {
  const model::ip_sla_operation* operation = nullptr;
  const model::track_object* track = nullptr;  ///< null: it is their source that shows it
  probe_way way;
  const model::interface* expected = nullptr;  ///< the way that the object guards, or the source's
  span because;  ///< the route or next hop that is guarded, or the source
};

/// At most one for each operation. Only ways to providers count, and none through tunnels: what
/// watches the outer path of a tunnel is right to leave by it.
[[nodiscard]] std::vector<probe_astray> probes_astray(const device_facts& facts);

}  // namespace peerlint::facts
