#include "rules/acl/line_taken.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(acl_duplicate_ace){
    .code = "ACL009",
    .name = "duplicate-ace",
    .summary = "a crypto access list has the same line twice",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& list : facts.crypto_lists())
            for (const auto& taken : acl::lines_taken(list)) {
              if (!taken.same) continue;
              auto& made = out.at(taken.line->line.at, "an earlier line of {} says the same",
                                  list.list().name.value);
              made.label("never used").related(taken.by->line.at, "this one");
              acl::mark_user(made, list)
                  .why("the first line that matches a packet decides: the second one has no part")
                  .help("ip access-list extended {} / no <number of the line>",
                        list.list().name.value);
            }
        },
};
