#include "rules/rule.hpp"

PEERLINT_RULE(ref_undefined_transform_set){
    .code = "REF001",
    .name = "undefined-transform-set",
    .summary = "a crypto map entry names a transform set that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::transform_set) return;
          out.at(use.at, "transform set {} is not defined", use.name)
              .label("no `crypto ipsec transform-set` has this name")
              .related(use.section, "in this entry")
              .at_most(facts.certainty_of_absence(use.name))
              .why(
                  "the entry offers and accepts only the other sets it names; when there are none, "
                  "quick "
                  "mode runs with the release's default set, or ends with \"transform proposal not "
                  "supported\" (error 256)")
              .help("crypto ipsec transform-set {} …", use.name)
              .nearest(facts.nearest(use), "set transform-set");
        },
};
