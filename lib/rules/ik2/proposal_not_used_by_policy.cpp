#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

// The built-in proposal is what is left.
inline bool negotiates_with_default(const facts::device_facts& facts) {
  const auto& policies = facts.device.ikev2_policies;
  const bool none_named = std::all_of(policies.begin(), policies.end(),
                                      [](const auto& policy) { return policy.proposals.empty(); });
  return none_named && std::any_of(facts.endpoints.begin(), facts.endpoints.end(),
                                   [](const auto& end) { return end.uses_ikev2(); });
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_proposal_not_used_by_policy){
    .code = "IK2001",
    .name = "proposal-not-used-by-policy",
    .summary = "an IKEv2 proposal is named by no policy and never offered",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unused& proposal, const facts::device_facts& facts, report& out) {
          if (proposal.kind != facts::object::ikev2_proposal || proposal.name == "default") return;
          auto& made = out.at(proposal.at, "no IKEv2 policy names the proposal {}", proposal.name)
                           .at_most(facts.certainty_of_absence(proposal.name));
          if (!ik2::negotiates_with_default(facts))
            made.at_most(level::note).label("nothing uses it");
          else
            made.label("never offered, never accepted");
          made.why(
                  "a proposal counts only in a policy: without one the router negotiates with its "
                  "built-in proposal, whose algorithms depend on the release")
              .help("crypto ikev2 policy <name> / proposal {}", proposal.name);
        },
};
