#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The route of that network which stands before all others.
const model::static_route& best_of(const model::static_route& network,
                                   const model::device& device) {
  const auto* best = &network;
  for (const auto& one : device.static_routes)
    if (same_network(one, network) && one.distance < best->distance) best = &one;
  return *best;
}

// Routes alone hang on the object.
bool moves_routes_only(std::uint32_t number, const facts::device_facts& facts) {
  const auto all = facts::track_paths(number, facts.device, facts.names);
  return std::all_of(all.begin(), all.end(),
                     [](const auto& one) { return one.use.by == facts::track_consumer::route; });
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_backup_ad_lower){
    .code = "RTE003",
    .name = "backup-ad-lower",
    .summary = "a route that is tracked waits behind one that nothing takes away",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (route.track == 0 || rte::discards(route)) continue;
            const auto& best = rte::best_of(route, facts.device);
            if (best.track != 0 || rte::discards(best) ||
                !rte::moves_routes_only(route.track, facts))
              continue;
            out.at(route.line.at, "track {} moves no traffic: a route of distance {} stands before",
                   route.track, best.distance)
                .label("distance {}", route.distance)
                .related(best.line.at, "used whether the object is up or down")
                .why(
                    "the lower distance wins: the traffic stays on the route that no probe watches "
                    "until its interface goes down")
                .help("a lower distance for the route that is tracked, or `track` on the other");
          }
        },
};
