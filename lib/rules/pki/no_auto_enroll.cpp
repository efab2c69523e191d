#include "rules/pki/certificate_use.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(pki_no_auto_enroll){
    .code = "PKI003",
    .name = "no-auto-enroll",
    .summary = "a certificate that IKE uses is not renewed by itself",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::pki_trustpoint& trustpoint, const facts::device_facts& facts, report& out) {
          if (!trustpoint.enrollment.is_set() ||
              trustpoint.enrollment.value.method != model::pki_enrollment_method::url ||
              trustpoint.auto_enroll.is_set() || !pki::serves_ike(trustpoint, facts))
            return;
          out.at(trustpoint.header.at, "the certificate of {} is not renewed by itself",
                 trustpoint.name.value)
              .label("no `auto-enroll`")
              .at_most(facts.certainty_without("auto-enroll", trustpoint.header.at))
              .why(
                  "on the day on which it ends, every tunnel that proves itself by it goes down "
                  "with "
                  "its next negotiation")
              .help("crypto pki trustpoint {} / auto-enroll 80 regenerate", trustpoint.name.value);
        },
};
