#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// A route of the same distance by another way that hangs on an object.
const model::static_route* tracked_equal(const model::static_route& of,
                                         const model::device& device) {
  const auto& all = device.static_routes;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.track != 0 && one.distance == of.distance && same_network(one, of) &&
           !discards(one) && (one.next_hop != of.next_hop || one.interface != of.interface);
  });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_backup_same_ad){
    .code = "RTE002",
    .name = "backup-same-ad",
    .summary = "a backup route has the distance of the route that it stands behind",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& backup : facts.device.static_routes) {
            if (backup.track != 0 || rte::discards(backup)) continue;
            const auto* const primary = rte::tracked_equal(backup, facts.device);
            if (primary == nullptr) continue;
            auto& made =
                out.at(backup.line.at, "the route shares the traffic with the one that is tracked")
                    .label("distance {}", backup.distance)
                    .related(primary->line.at, "distance {}, too, while track {} is up",
                             primary->distance, primary->track)
                    .why(
                        "routes of one distance are used together, flow by flow: with address "
                        "translation the providers see two addresses of one client, and the backup "
                        "carries traffic all the time")
                    .help("ip route {} {} 250", rte::words_of(backup),
                          backup.next_hop ? net::to_text(*backup.next_hop) : backup.interface);
            // Without translation, to share is a design.
            if (facts.device.nat_rules.empty()) made.at_most(level::warning);
          }
        },
};
