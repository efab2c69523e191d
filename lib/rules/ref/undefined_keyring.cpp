#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_keyring){
    .code = "REF005",
    .name = "undefined-keyring",
    .summary = "a profile names a keyring that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::isakmp_keyring && use.kind != facts::object::ikev2_keyring)
            return;
          ref::undefined_name(use, facts, out)
              .why(
                  "there is no pre-shared key for the peers of this profile: IKEv1 ends with "
                  "\"No pre-shared key with\", IKEv2 with an authentication failure")
              .help(use.kind == facts::object::ikev2_keyring ? "crypto ikev2 keyring {} …"
                                                             : "crypto keyring {} …",
                    use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
