#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_path.hpp"
#include "facts/failover/track_uses.hpp"
#include "rules/rule.hpp"

// What several rules of track objects say alike.
namespace peerlint::rules::trk {

using kinds = model::track_kind;
using facts::delay_of;
using facts::moving_path_of;
using facts::operation_of;
using facts::timed_path;
using facts::timed_path_of;

inline constexpr std::uint32_t tight_threshold = 100;  ///< milliseconds

/// The operation of an object that a slow answer takes down: it follows the return code, and the
/// threshold is tight. Null otherwise.
[[nodiscard]] inline const model::ip_sla_operation* tightly_followed(
    const model::track_object& track, const model::device& device) {
  if (track.aspect && track.aspect->value != "state") return nullptr;
  const auto* const operation = operation_of(track, device);
  if (operation == nullptr || !operation->threshold.is_set()) return nullptr;
  return operation->threshold.value <= tight_threshold ? operation : nullptr;
}

/// The static routes that follow an object: few, while a router may have any number of others.
[[nodiscard]] inline std::vector<const model::static_route*> tracked_routes(
    const model::device& device) {
  std::vector<const model::static_route*> found;
  for (const auto& one : device.static_routes)
    if (one.track != 0) found.push_back(&one);
  return found;
}

/// The route takes over when the other one goes.
[[nodiscard]] inline bool is_backup_of(const model::static_route& backup,
                                       const model::static_route& primary) {
  return primary.destination == backup.destination && primary.distance < backup.distance &&
         primary.vrf == backup.vrf;
}

}  // namespace peerlint::rules::trk
