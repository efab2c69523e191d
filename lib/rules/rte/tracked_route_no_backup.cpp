#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The object asks a probe, itself or through a list.
bool hangs_on_probe(std::uint32_t number, const model::device& device) {
  const auto fallen = facts::fallen_with(number, device);
  return std::any_of(device.tracks.begin(), device.tracks.end(), [&](const auto& track) {
    return fallen.contains(track.number.value) && facts::operation_of(track, device) != nullptr;
  });
}

// Another router, or another kind of route, may take the traffic over.
bool may_be_taken_over(const facts::device_facts& facts) {
  if (!facts.routes.learned_by().empty() || applets_route(facts.device)) return true;
  const auto& all = facts.device.interfaces;
  return std::any_of(all.begin(), all.end(), [](const auto& on) {
    return !on.first_hop.standby.empty() || !on.first_hop.vrrp.empty() ||
           !on.first_hop.glbp.empty() || on.policy_route_map.is_set();
  });
}

// Something leads to the network, or to one that holds it, while these objects are down.
bool leads_there(const model::static_route& of, std::uint32_t track,
                 const facts::device_facts& facts) {
  const auto fallen = facts::fallen_with(track, facts.device);
  const auto all = facts.routes.all();
  return std::any_of(all.begin(), all.end(), [&](const auto& one) {
    return one.vrf == of.vrf && !fallen.contains(one.track) &&
           net::contains(one.to, of.destination);
  });
}

// However the object falls: a list that needs all of its members falls with any of them.
bool has_other_route(const model::static_route& of, const facts::device_facts& facts) {
  const auto* const track = facts::track_numbered(of.track, facts.device);
  if (track == nullptr || track->members.size() < 2 ||
      track->combination != model::track_combination::all)
    return leads_there(of, of.track, facts);
  return std::any_of(track->members.begin(), track->members.end(), [&](const auto& member) {
    return member.value.negated || leads_there(of, member.value.object, facts);
  });
}

// Another one of the same object says it already, or TRK021 says more.
bool is_first_of_object(const model::static_route& of, const model::device& device) {
  const auto& all = device.static_routes;
  const auto first = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.track == of.track && same_network(one, of);
  });
  return &*first == &of && std::none_of(all.begin(), all.end(), [&](const auto& one) {
    return &one != &of && one.track != 0 && same_network(one, of);
  });
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_tracked_route_no_backup){
    .code = "RTE001",
    .name = "tracked-route-no-backup",
    .summary = "nothing takes the place of a route that goes with its probe",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (rte::may_be_taken_over(facts)) return;
          for (const auto& route : facts.device.static_routes) {
            if (route.track == 0 || !rte::is_first_of_object(route, facts.device) ||
                !rte::hangs_on_probe(route.track, facts.device) ||
                rte::has_other_route(route, facts))
              continue;
            const auto* const track = facts::track_numbered(route.track, facts.device);
            out.at(route.line.at, "no other route leads to {} when track {} is down",
                   net::to_text(route.destination), route.track)
                .related(track->header.at, "the object")
                .why(
                    "probes that are lost take the only route away: an outage, where without "
                    "`track` the traffic would go on")
                .help("ip route {} <the next hop of the backup> 250", rte::words_of(route));
          }
        },
};
