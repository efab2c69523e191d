#include "rules/cmp/ike_v1_endpoint.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(cmp_default_policies_disabled_and_none_defined){
    .code = "CMP014",
    .name = "default-policies-disabled-and-none-defined",
    .summary = "the built-in ISAKMP policies are off and no other is defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& built_in = facts.device.isakmp.default_policies;
          if (!facts.device.isakmp_policies.empty() || !built_in.is_off()) return;
          const auto* endpoint = cmp::first_ike_v1_endpoint(facts);
          if (endpoint == nullptr) return;
          out.at(built_in.line, "no ISAKMP policy is left")
              .label("the built-in ones are off")
              .related(endpoint->section, "IKEv1 is used here")
              .at_most(facts.certainty_of_absence("policy"))
              .why("phase 1 has nothing to offer and accepts nothing: no tunnel of IKEv1 comes up")
              .help(
                  "crypto isakmp policy 10 / encryption aes 256 / hash sha256 / authentication "
                  "pre-share / group 14, on both ends the same");
        },
};
