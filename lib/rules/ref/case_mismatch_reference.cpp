#include "rules/rule.hpp"

PEERLINT_RULE(ref_case_mismatch_reference){
    .code = "REF022",
    .name = "case-mismatch-reference",
    .summary = "a name is defined in other letter case only",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .fragments = fragments::spared,
    .check =
        [](const facts::miscased& use, const facts::device_facts& facts, report& out) {
          out.at(use.at, "{} {} is not defined, but {} is", model::to_text(use.kind), use.name,
                 use.meant.name)
              .label("letter case counts")
              .related(use.meant.at, "defined here")
              .related(use.section, "used here")
              .at_most(facts.certainty_of_absence(use.name))
              .why("names are case-sensitive: to the router these are two, and one does not exist")
              .help("{} {}", use.command, use.meant.name)
              .replace(use.at, use.meant.name);
        },
};
