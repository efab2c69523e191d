#include <algorithm>
#include <optional>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

struct ike_cipher {
  unsigned bits = 0;
  span at{};
};

unsigned cipher_bits(facts::algorithm what) {
  using enum facts::algorithm;
  switch (what) {
    case des:
      return 56;
    case triple_des:
      return 112;
    case aes_cbc_128:
    case aes_gcm_128:
      return 128;
    case aes_cbc_192:
    case aes_gcm_192:
      return 192;
    case aes_cbc_256:
    case aes_gcm_256:
      return 256;
    default:
      return 0;
  }
}

/// The strongest cipher that the device offers in IKE; nothing when not every policy's is known.
std::optional<ike_cipher> strongest_offered(facts::algorithm_role role,
                                            const facts::device_facts& facts) {
  ike_cipher best;
  std::size_t known = 0;
  for (const auto& use : facts.algorithms) {
    const auto bits = cipher_bits(use.what);
    if (use.role != role || use.idle || bits == 0) continue;
    ++known;
    if (bits > best.bits) best = {bits, use.at};
  }
  const bool all = role == facts::algorithm_role::ike_v2 || known == facts.policies.size();
  return known == 0 || !all ? std::nullopt : std::optional(best);
}

/// The weakest cipher of the transform sets that a policy names; nothing when one is not known.
std::optional<unsigned> weakest_child(const model::ipsec_policy& policy,
                                      const facts::device_facts& facts) {
  std::optional<unsigned> least;
  for (const auto& name : policy.transform_sets) {
    const auto* set = facts.transform_set_named(name.value);
    if (set == nullptr) return std::nullopt;
    unsigned bits = 0;
    for (const auto& use : facts.algorithms)
      if (use.section == set->header.at) bits = std::max(bits, cipher_bits(use.what));
    least = std::min(least.value_or(bits), bits);
  }
  return least;
}

/// The first policy whose tunnels by that version of IKE encrypt better than IKE does.
void judge_version(facts::algorithm_role role, const facts::device_facts& facts, report& out) {
  const auto* enforcement =
      model::find_option(facts.device.options, "crypto ipsec ike sa-strength-enforcement");
  const bool enforced = enforcement != nullptr && !enforcement->off;
  const auto ike = strongest_offered(role, facts);
  // DES and 3DES are ALG001's and ALG002's, wherever they stand.
  if (!ike || (ike->bits <= 112 && !enforced)) return;
  for (const auto& one : facts.used_policies) {
    if (role == facts::algorithm_role::ike_v1 ? !one.ike_v1 : !one.ike_v2) continue;
    const auto child = weakest_child(*one.policy, facts);
    if (!child || *child <= ike->bits) continue;
    auto& made =
        out.at(ike->at, "IKE encrypts with {} bits, {} with {}", ike->bits, one.name, *child)
            .label("the strongest cipher that is offered")
            .related(one.policy->transform_sets.front().at, "the traffic's")
            .help("raise the cipher of IKE to that of the traffic, on both ends together");
    if (enforced)
      made.related(enforcement->at, "makes it a fault")
          .why(
              "`sa-strength-enforcement` refuses tunnels that encrypt better than IKE: `show "
              "crypto ipsec` counts SA Strength Enforcement Rejects");
    else
      made.at_most(level::note)
          .why(
              "the keys of the tunnel are made under the protection of IKE, so the longer key of "
              "the traffic buys nothing");
    return;
  }
}

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_ike_weaker_than_child){
    .code = "ALG014",
    .name = "ike-weaker-than-child",
    .summary = "IKE is encrypted with a weaker cipher than the traffic",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          alg::judge_version(facts::algorithm_role::ike_v1, facts, out);
          alg::judge_version(facts::algorithm_role::ike_v2, facts, out);
        },
};
