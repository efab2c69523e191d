#include "rules/pki/certificate_use.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(pki_revocation_check_none){
    .code = "PKI001",
    .name = "revocation-check-none",
    .summary = "certificates that were revoked are accepted",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::pki_trustpoint& trustpoint, const facts::device_facts& facts, report& out) {
          const auto& methods = trustpoint.revocation_check;
          if (methods.empty() || methods.front().value != model::pki_revocation::none ||
              !pki::serves_ike(trustpoint, facts))
            return;
          out.at(methods.front().at, "trustpoint {} accepts certificates that were revoked",
                 trustpoint.name.value)
              .label("no check")
              .related(pki::certificate_use(facts), "IKE uses certificates")
              .why(
                  "a router that is stolen or thrown away keeps its access until its certificate "
                  "ends, whatever the authority says")
              .help("revocation-check crl, or: revocation-check ocsp none");
        },
};
