#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_timing.hpp"
#include "facts/failover/track_uses.hpp"

// From a probe to the traffic that moves with it.
namespace peerlint::facts {

/// The operation that the object follows; null when it follows none, or none that is defined.
[[nodiscard]] const model::ip_sla_operation* operation_of(const model::track_object& track,
                                                          const model::device& device);

/// Seconds of a `delay`; 0 when no line sets it.
[[nodiscard]] inline double delay_of(const model::setting<std::uint32_t>& of) {
  return of.is_set() ? of.value : 0;
}

/// An object on its way to a route, a route map or an applet, which move traffic, with its times.
struct timed_path {
  const model::ip_sla_operation* operation = nullptr;
  track_use use;
  std::vector<const model::track_object*> objects;  ///< the object itself, then its lists
  probe_pace pace;
  probe_timing times;
  double delay_down = 0;  ///< seconds, of all objects
  double delay_up = 0;
  bool timed = false;  ///< `pace` and `times` are known
  bool alone = true;   ///< its fall takes the lists down without that of another object
};

/// Every way from the object to what moves traffic (routes, route maps, applets), leaving out those
/// through lists that come up when it goes down.
[[nodiscard]] std::vector<track_path> moving_paths_of(const model::track_object& track,
                                                      const device_facts& facts);

/// The first way from the object to what moves traffic, leaving out lists that come up when it goes
/// down; nothing when there is none. Its times are left as they are made where `operation` is null
/// or its pace is not known.
[[nodiscard]] std::optional<timed_path> moving_path_of(const model::track_object& track,
                                                       const device_facts& facts);

/// Likewise; nothing, too, when its times are not known.
[[nodiscard]] std::optional<timed_path> timed_path_of(const model::track_object& track,
                                                      const device_facts& facts);

}  // namespace peerlint::facts
