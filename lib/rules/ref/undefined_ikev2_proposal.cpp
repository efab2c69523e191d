#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_ikev2_proposal){
    .code = "REF015",
    .name = "undefined-ikev2-proposal",
    .summary = "an IKEv2 policy names a proposal that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::ikev2_proposal) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "the router refuses the line; a policy without a proposal is not used, and "
                  "the built-in default offers algorithms that nobody chose")
              .help(
                  "crypto ikev2 proposal {} / encryption aes-cbc-256 / integrity sha256 / group "
                  "19",
                  use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
