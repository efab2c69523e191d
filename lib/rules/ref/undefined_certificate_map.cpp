#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_certificate_map){
    .code = "REF012",
    .name = "undefined-certificate-map",
    .summary = "a certificate map is named and not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::certificate_map) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "no certificate can match: the profile is never chosen for a peer by its "
                  "certificate")
              .help("crypto pki certificate map {} 10 / subject-name co <part of the name>",
                    use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
