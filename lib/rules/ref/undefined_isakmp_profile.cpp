#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_isakmp_profile){
    .code = "REF003",
    .name = "undefined-isakmp-profile",
    .summary = "an ISAKMP profile is named and not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::isakmp_profile) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "the router refuses the line, or finds no peer of that profile in quick mode: "
                  "phase 1 comes up, phase 2 never does")
              .help("crypto isakmp profile {} …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
