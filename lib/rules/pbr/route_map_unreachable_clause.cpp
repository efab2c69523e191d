#include "rules/pbr/clause.hpp"

PEERLINT_RULE(pbr_route_map_unreachable_clause){
    .code = "PBR017",
    .name = "route-map-unreachable-clause",
    .summary = "no packet comes to a clause, since one before it takes all",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const model::route_map_clause* all = nullptr;
          for (const auto& one : facts::applied_clauses(facts)) {
            if (all != nullptr && all->map == one.clause->map) {
              out.at(one.clause->header.at, "no packet comes to this clause")
                  .related(all->header.at, "this one takes every packet")
                  .why(
                      "clauses are gone through by their numbers, and the first that matches "
                      "decides")
                  .help("a lower number for this clause, or a match for {} {}", all->map,
                        all->sequence.value);
            } else if (facts::takes_everything(*one.clause, facts.filters)) {
              all = one.clause;
            }
          }
        },
};
