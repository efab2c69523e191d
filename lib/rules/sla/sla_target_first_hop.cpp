#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// A route that hangs on the operation alone and whose next hop the operation asks.
const model::static_route* route_to_target(const model::ip_sla_operation& of,
                                           const facts::device_facts& facts) {
  const auto& target = of.probe.value.target;
  if (!target || !target->value.ipv4) return nullptr;
  const auto tracks = facts::tracks_of_operation(of.number.value, facts.device);
  for (const auto& route : facts.device.static_routes)
    if (route.track != 0 && route.next_hop == target->value.ipv4 &&
        std::any_of(tracks.begin(), tracks.end(),
                    [&](const auto* track) { return track->number.value == route.track; }))
      return &route;
  return nullptr;
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_target_first_hop){
    .code = "SLA020",
    .name = "sla-target-first-hop",
    .summary = "a route is watched no further than its next hop",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set()) continue;
            const auto* const route = sla::route_to_target(one, facts);
            if (route == nullptr) continue;
            const auto& target = *one.probe.value.target;
            out.at(target.at, "{} is the next hop of the route that hangs on it", target.value.text)
                .related(route->line.at, "the route")
                .why(
                    "the next hop answers though the network behind it is dead: such a failure "
                    "moves no traffic")
                .help(
                    "a second operation with a target behind it, and: track <number> list "
                    "boolean and");
          }
        },
};
