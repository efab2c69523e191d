#include <algorithm>
#include <optional>

#include "rules/rule.hpp"

namespace peerlint::rules::lif {

/// The ISAKMP policy whose SA lives longest; nothing when one is not known.
std::optional<facts::effective<std::uint32_t>> longest_ike(const facts::device_facts& facts) {
  std::optional<facts::effective<std::uint32_t>> longest;
  for (const auto& policy : facts.policies) {
    if (policy.built_in || !policy.lifetime.value) return std::nullopt;
    if (!longest || *policy.lifetime.value > *longest->value) longest = policy.lifetime;
  }
  return longest;
}

}  // namespace peerlint::rules::lif

PEERLINT_RULE(lif_ipsec_longer_than_ike){
    .code = "LIF003",
    .name = "ipsec-longer-than-ike",
    .summary = "IPsec SAs live longer than the IKEv1 SA that made them",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto ike = lif::longest_ike(facts);
          // Shorter ones are LIF004's.
          if (!ike || !ike->written || *ike->value < 600) return;
          const facts::used_policy* longer = nullptr;
          for (const auto& one : facts.used_policies)
            if (one.ike_v1 && longer == nullptr &&
                facts::lifetime_seconds(*one.policy, facts.device.ipsec).value > *ike->value)
              longer = &one;
          if (longer == nullptr) return;
          const auto child = facts::lifetime_seconds(*longer->policy, facts.device.ipsec);
          out.at(ike->at, "IKE lives for {} seconds, the IPsec SAs of {} for {}", *ike->value,
                 longer->name, child.value)
              .label("the longest of the ISAKMP policies")
              .related(child.at.exists() ? child.at : longer->section,
                       child.at.exists() ? "the IPsec SAs" : "the default is 3600 seconds")
              .why(
                  "between the end of the IKE SA and the next rekey nobody can tell the peer that "
                  "an SA is gone, and dead peer detection is silent")
              .help("a lifetime of the ISAKMP policy that is not below that of the IPsec SAs");
        },
};
