#include "rules/pbr/clause.hpp"

PEERLINT_RULE(pbr_pbr_prefix_list_match){
    .code = "PBR003",
    .name = "pbr-prefix-list-match",
    .summary = "policy routing matches a prefix list, which it does not look at",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            if (one.clause->match_prefix_lists.empty()) continue;
            const auto& list = one.clause->match_prefix_lists.front();
            auto& made =
                out.at(list.at, "policy routing does not look at prefix list {}", list.value)
                    .why(
                        "prefix lists choose routes, not packets: the router passes over the match "
                        "and takes every packet for one of this clause")
                    .help("match ip address <an extended access list>");
            pbr::name_uses(made, one);
          }
        },
};
