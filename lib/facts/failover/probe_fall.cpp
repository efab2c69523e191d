#include "facts/failover/probe_fall.hpp"

#include "facts/failover/probe_path.hpp"

namespace peerlint::facts {

std::vector<probe_fall> probe_falls_of(const device_facts& facts) {
  std::vector<probe_fall> all;
  for (const auto& operation : facts.device.ip_sla_operations) {
    const auto up = way_of(operation, facts);
    if (up.is == probe_way::kinds::unknown) continue;
    fallen_tracks seen;
    for (const auto* const track : tracks_of_operation(operation.number.value, facts.device))
      for (const auto& path : moving_paths_of(*track, facts)) {
        if (path.use.by == track_consumer::applet || !seen.insert(path.use.track).second) continue;
        const device_during state(facts, {fallen_with(path.use.track, facts.device)});
        all.push_back({&operation, track, path, up, way_of(operation, facts, state)});
      }
  }
  return all;
}

}  // namespace peerlint::facts
