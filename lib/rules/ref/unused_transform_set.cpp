#include "rules/rule.hpp"

PEERLINT_RULE(ref_unused_transform_set){
    .code = "REF016",
    .name = "unused-transform-set",
    .summary = "a transform set is defined and nothing uses it",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .fragments = fragments::spared,
    .check =
        [](const facts::unused& set, const facts::device_facts& facts, report& out) {
          if (set.kind != facts::object::transform_set || set.name == "default") return;
          out.at(set.at, "nothing uses transform set {}", set.name)
              .at_most(facts.certainty_of_absence(set.name))
              .why(
                  "it does no harm; whoever reads the file takes it for something that is in use, "
                  "and an audit finds weak algorithms in it")
              .help("no crypto ipsec transform-set {}", set.name)
              .enter(facts.read.name, "no crypto ipsec transform-set {}", set.name);
        },
};
