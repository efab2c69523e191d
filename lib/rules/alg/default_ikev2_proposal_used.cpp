#include <algorithm>

#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_default_ikev2_proposal_used){
    .code = "ALG017",
    .name = "default-ikev2-proposal-used",
    .summary = "IKEv2 runs with the proposal that the release has built in",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& device = facts.device;
          // A proposal that no policy names is IK2001's.
          if (!device.ikev2_proposals.empty() || !device.ikev2_policies.empty()) return;
          if (device.ikev2.default_proposal.is_off() || device.ikev2.default_policy.is_off())
            return;
          const auto uses_it = [](const facts::vpn_endpoint& one) {
            return one.on != nullptr && one.uses_ikev2();
          };
          const auto first = std::find_if(facts.endpoints.begin(), facts.endpoints.end(), uses_it);
          if (first == facts.endpoints.end()) return;
          out.at(first->ikev2_profile.at, "IKEv2 uses the built-in proposal")
              .label("no `crypto ikev2 proposal` in this configuration")
              .at_most(facts.certainty_of_absence("proposal"))
              .why(
                  "which ciphers and groups it has depends on the release (up to 16.7 groups 5 and "
                  "2, late 17.x groups 19, 14 and 21): after an upgrade of one end the two can "
                  "have nothing in common (NO_PROPOSAL_CHOSEN)")
              .help(
                  "crypto ikev2 proposal STRONG / encryption aes-cbc-256 / integrity sha256 / "
                  "group 19 14, and crypto ikev2 policy … / proposal STRONG, on both ends");
        },
};
