#include "rules/pbr/clause.hpp"

PEERLINT_RULE(pbr_pbr_duplicate_verify_sequence){
    .code = "PBR012",
    .name = "pbr-duplicate-verify-sequence",
    .summary = "two verified next hops of a clause have one sequence number",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::replaced || !edit.old.exists() ||
              edit.old.text != edit.at.text || !facts::is_verified_next_hop(edit.at, facts.device))
            return;
          out.at(edit.old, "another next hop of the clause has the same sequence number")
              .label("lost")
              .related(edit.at, "this one takes its place")
              .related(edit.section, "in this clause")
              .why(
                  "the sequence number is the key of a verified next hop: the router keeps the one "
                  "that was entered last, and there is no second way")
              .help(
                  "set ip next-hop verify-availability <next hop> <another number> track <object>");
        },
};
