#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_ikev2_profile){
    .code = "REF004",
    .name = "undefined-ikev2-profile",
    .summary = "an IKEv2 profile is named and not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::ikev2_profile) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "the router refuses the line, and what it stands in stays with IKEv1: a peer "
                  "that speaks IKEv2 gets no child SA")
              .help("crypto ikev2 profile {} …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
