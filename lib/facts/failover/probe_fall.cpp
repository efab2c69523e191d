#include "facts/failover/probe_fall.hpp"

#include <algorithm>

#include "facts/failover/probe_path.hpp"

namespace peerlint::facts {
namespace {

// A state is a copy of the device.
constexpr std::size_t enough = 256;

// Something that falls leads to the target, or to the next hop of what does.
bool may_move(const fallen_tracks& fallen, net::ipv4_address target, const model::device& device) {
  if (device.local_policy.is_set()) return true;
  const auto& routes = device.static_routes;
  const auto leads_there = [&](const model::static_route& gone) {
    return net::contains(gone.destination, target) ||
           std::any_of(routes.begin(), routes.end(), [&](const auto& one) {
             return one.next_hop && net::contains(one.destination, target) &&
                    net::contains(gone.destination, *one.next_hop);
           });
  };
  return std::any_of(
             routes.begin(), routes.end(),
             [&](const auto& one) { return fallen.contains(one.track) && leads_there(one); }) ||
         std::any_of(device.interfaces.begin(), device.interfaces.end(),
                     [&](const auto& on) { return fallen.contains(on.routing->dhcp_track.value); });
}

probe_way way_without(const fallen_tracks& fallen, const model::ip_sla_operation& operation,
                      const probe_way& up, const device_facts& facts) {
  if (!may_move(fallen, *target_of(operation), facts.device)) return up;
  return way_of(operation, facts, device_during(facts, {fallen}));
}

}  // namespace

std::vector<probe_fall> probe_falls_of(const device_facts& facts) {
  std::vector<probe_fall> all;
  for (const auto& operation : facts.device.ip_sla_operations) {
    const auto up = way_of(operation, facts);
    if (up.is == probe_way::kinds::unknown) continue;
    fallen_tracks seen;
    for (const auto* const track : tracks_of_operation(operation.number.value, facts.device))
      for (const auto& path : moving_paths_of(*track, facts)) {
        if (path.use.by == track_consumer::applet || !seen.insert(path.use.track).second) continue;
        if (all.size() == enough) return all;
        const auto fallen = fallen_with(path.use.track, facts.device);
        all.push_back({&operation, track, path, up, way_without(fallen, operation, up, facts)});
      }
  }
  return all;
}

}  // namespace peerlint::facts
