#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_rsa_encr_nonces){
    .code = "ALG013",
    .name = "rsa-encr-nonces",
    .summary = "an ISAKMP policy authenticates with RSA-encrypted nonces",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::effective_policy& policy, const facts::device_facts& facts, report& out) {
          const auto& how = policy.authentication;
          if (!how.written || how.value != model::ike_authentication::rsa_encr) return;
          auto& made = out.at(how.at, "ISAKMP policy {} authenticates with encrypted nonces",
                              policy.priority);
          if (facts.read.whole && !facts::uses_ike_v1(facts.device)) made.at_most(level::note);
          made.related(policy.header, "here")
              .why(
                  "the public key of every peer is typed in by hand and never expires; IKEv2 and "
                  "nearly all other systems do not have the method, so the peer refuses the policy")
              .help(
                  "authentication rsa-sig with certificates, or pre-share with a key for one peer");
        },
};
