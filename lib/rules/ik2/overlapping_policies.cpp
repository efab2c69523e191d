#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline std::string_view fvrf_of(const model::ikev2_policy& policy) {
  return policy.fvrf.value == "global" ? std::string_view{} : std::string_view(policy.fvrf.value);
}

// The same criteria; of a more special one a router may make the better match.
inline bool match_the_same(const model::ikev2_policy& a, const model::ikev2_policy& b) {
  const auto& first = a.local_addresses;
  const auto& second = b.local_addresses;
  const bool same_addresses = (first.empty() && second.empty()) ||
                              std::any_of(first.begin(), first.end(), [&](const auto& one) {
                                return std::find(second.begin(), second.end(), one) != second.end();
                              });
  return fvrf_of(a) == fvrf_of(b) && same_addresses && a.inbound_only == b.inbound_only &&
         a.options == b.options;
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_overlapping_policies){
    .code = "IK2009",
    .name = "overlapping-policies",
    .summary = "two IKEv2 policies count for the same packets, and only one is used",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_policy& policy, const facts::device_facts& facts, report& out) {
          for (const auto& first : facts.device.ikev2_policies) {
            if (&first == &policy) return;
            if (!ik2::match_the_same(first, policy)) continue;
            out.at(policy.header.at, "policy {} counts for the same packets as {}",
                   policy.name.value, first.name.value)
                .label("never used")
                .related(first.header.at, "this one is used")
                .at_most(std::min(facts.certainty_without("match", policy.header.at),
                                  facts.certainty_without("match", first.header.at)))
                .why(
                    "the router takes the first policy that matches by VRF and local address, "
                    "whoever the peer is: the proposals of {} are never offered",
                    policy.name.value)
                .help("crypto ikev2 policy {} / proposal <those of both>", first.name.value);
            return;
          }
        },
};
