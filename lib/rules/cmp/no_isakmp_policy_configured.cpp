#include "rules/cmp/ike_v1_endpoint.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(cmp_no_isakmp_policy_configured){
    .code = "CMP013",
    .name = "no-isakmp-policy-configured",
    .summary = "IKEv1 is used and there is no `crypto isakmp policy`",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!facts.device.isakmp_policies.empty() ||
              facts.device.isakmp.default_policies.is_off())
            return;
          const auto* endpoint = cmp::first_ike_v1_endpoint(facts);
          if (endpoint == nullptr) return;
          const bool none = facts.version && facts::has_shield(*facts.version);
          auto& made =
              out.at(endpoint->section,
                     "IKEv1 is used here, and there is no `crypto isakmp policy`")
                  .label("phase 1 has built-in policies only")
                  .at_most(facts.certainty_of_absence("isakmp"))
                  .why(none ? "releases from 17.11 refuse their own built-in policies: phase 1 has "
                              "nothing to offer"
                            : "what is offered depends on the release: DES and group 1, or AES-128 "
                              "and "
                              "3DES with SHA-1 or MD5 and groups 5 and 2, or nothing from 17.11 on")
                  .help(
                      "crypto isakmp policy 10 / encryption aes 256 / hash sha256 / authentication "
                      "pre-share / group 14, on both ends the same");
          // A part of a file that somebody wrote; with keys, phase 1 is set up in it.
          const bool printed = facts.read.running_config || facts.device.version.is_set();
          const bool has_keys =
              !facts.device.isakmp_keys.empty() || !facts.device.isakmp_keyrings.empty();
          if (!printed && !has_keys) made.at_most(confidence::low);
        },
};
