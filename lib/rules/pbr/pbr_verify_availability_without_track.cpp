#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// Where the clause asks whether a next hop is there, without an object.
span verified_by_cdp(const model::route_map_clause& clause) {
  if (clause.next_hop.verify_availability.is_set()) return clause.next_hop.verify_availability.line;
  for (const auto& one : clause.next_hop.verified)
    if (one.value.track == 0) return one.at;
  return {};
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_verify_availability_without_track){
    .code = "PBR004",
    .name = "pbr-verify-availability-without-track",
    .summary = "a next hop is verified without a track object",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            const auto at = pbr::verified_by_cdp(*one.clause);
            if (!at.exists()) continue;
            auto& made =
                out.at(at, "the next hop is used only while CDP sees it")
                    .why(
                        "without `track` the router looks for the next hop among its neighbours of "
                        "CDP: the equipment of a provider is none of them, and is passed over; and "
                        "a failure behind it is not seen")
                    .help(
                        "set ip next-hop verify-availability <next hop> <sequence> track <object>");
            pbr::name_uses(made, one);
          }
        },
};
