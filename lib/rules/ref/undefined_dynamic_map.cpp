#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_dynamic_map){
    .code = "REF006",
    .name = "undefined-dynamic-map",
    .summary = "a crypto map names a dynamic map that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::dynamic_map) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "the entry takes nobody: a peer that calls completes phase 1 and is refused "
                  "in quick mode (error 32)")
              .help("crypto dynamic-map {} 10 / set transform-set <set>", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
