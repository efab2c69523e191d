#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// The route that the object watches, when no other static route leads there without the object.
const model::static_route* held_by_itself(const model::track_object& track,
                                          const model::device& device) {
  const std::string_view vrf = track.vrf.is_set() ? std::string_view(track.vrf.value) : "";
  const model::static_route* found = nullptr;
  for (const auto& route : device.static_routes) {
    if (route.vrf != vrf || route.destination != track.route->value) continue;
    if (route.track != track.number.value) return nullptr;
    if (found == nullptr) found = &route;
  }
  return found;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_ip_route_self){
    .code = "TRK020",
    .name = "track-ip-route-self",
    .summary = "an object watches the route that hangs on it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (!track.route) continue;
            const auto* const route = trk::held_by_itself(track, facts.device);
            if (route == nullptr) continue;
            auto& made =
                out.at(track.header.at, "track object {} watches the route that hangs on it",
                       track.number.value)
                    .related(route->line.at, "the route")
                    .why(
                        "the object is down while the route is not there, and the route is not "
                        "there while the object is down: it never comes back")
                    .help("track {} ip sla <operation> reachability", track.number.value);
            // A protocol may bring the route, too.
            if (!facts.routes.learned_by().empty()) made.at_most(confidence::medium);
          }
        },
};
