#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// It binds probes to their path, as it should: a clause for the router's own packets, and for some
// of them only.
bool is_pin(const facts::applied_clause& one, const facts::device_facts& facts) {
  return one.is_local() && !facts::takes_everything(*one.clause, facts.filters);
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_next_hop_untracked){
    .code = "PBR006",
    .name = "pbr-next-hop-untracked",
    .summary = "policy routing keeps to a next hop that the routes leave when its probe fails",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            const auto& hops = one.clause->next_hop;
            if (one.clause->action != model::route_map_action::permit ||
                hops.verify_availability.is_set() || !hops.verified.empty() ||
                hops.addresses.empty() || one.clause->match_track.is_set() ||
                pbr::is_pin(one, facts))
              continue;
            const auto& hop = hops.addresses.front();
            const auto* const route = pbr::tracked_route_by(hop.value, facts.device);
            if (route == nullptr) continue;
            auto& made =
                out.at(hop.at, "{} stays the next hop of {} when track {} is down",
                       net::to_text(hop.value), pbr::header_of(*one.clause), route->track)
                    .related(route->line.at, "the route to it goes with track {}", route->track)
                    .why(
                        "the default route moves to the other provider, and what this "
                        "clause matches is still sent to the dead one")
                    .help("set ip next-hop verify-availability {} 10 track {}",
                          net::to_text(hop.value), route->track);
            pbr::name_uses(made, one);
          }
        },
};
