#include <algorithm>
#include <set>

#include "facts/device_facts.hpp"
#include "rules/ik2/front_vrf.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline bool has_policy_for(std::string_view vrf, const model::device& device) {
  return std::any_of(device.ikev2_policies.begin(), device.ikev2_policies.end(),
                     [&](const auto& policy) { return counts_in(policy.fvrf, vrf); });
}

// How sure it is that no policy has a `match fvrf` line.
inline confidence certainty_without_fvrf(const facts::device_facts& facts) {
  auto sure = confidence::high;
  for (const auto& policy : facts.device.ikev2_policies)
    sure = std::min(sure, facts.certainty_without("fvrf", policy.header.at));
  return sure;
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_policy_fvrf_missing){
    .code = "IK2006",
    .name = "policy-fvrf-missing",
    .summary = "no IKEv2 policy of the router counts in the VRF of a tunnel's packets",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& policies = facts.device.ikev2_policies;
          if (policies.empty()) return;
          std::set<std::string_view> told;
          for (const auto& end : facts.endpoints) {
            const auto vrf = end.front_vrf;
            if (!end.uses_ikev2() || end.on == nullptr || vrf.empty() ||
                ik2::has_policy_for(vrf, facts.device) || !told.insert(vrf).second)
              continue;
            out.at(ik2::front_vrf_line(end), "no IKEv2 policy counts in VRF {}", vrf)
                .label("its packets are in this VRF")
                .related(policies.front().header.at, policies.size() == 1
                                                         ? "it counts outside of VRFs only"
                                                         : "the first of the policies")
                .at_most(ik2::certainty_without_fvrf(facts))
                .why(
                    "a policy without `match fvrf` counts in the global table only: in VRF {} the "
                    "router offers and accepts nothing but its built-in proposal",
                    vrf)
                .help("crypto ikev2 policy {} / match fvrf any", policies.front().name.value);
          }
        },
};
