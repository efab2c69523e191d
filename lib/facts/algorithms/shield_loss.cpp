#include "facts/algorithms/shield_loss.hpp"

#include <algorithm>

#include "facts/used_policy.hpp"

namespace peerlint::facts {
namespace {

// By the shield of the device's release, or by any.
using refuses = bool (*)(const algorithm_use&, const device_facts&);

bool by_release(const algorithm_use& use, const device_facts& facts) {
  return facts.is_refused(use);
}

bool by_any_shield(const algorithm_use& use, const device_facts& /*facts*/) {
  return !use.implied && is_refused_by_shield(use.what, use.role);
}

bool loses_a_word(span section, const device_facts& facts, refuses is_refused) {
  return std::any_of(
      facts.algorithms.begin(), facts.algorithms.end(),
      [&](const algorithm_use& one) { return one.section == section && is_refused(one, facts); });
}

bool all_policies_lose(const device_facts& facts, refuses is_refused) {
  return std::all_of(
      facts.policies.begin(), facts.policies.end(),
      [&](const effective_policy& one) { return loses_a_word(one.header, facts, is_refused); });
}

// Some list of the proposal consists of refused words only.
bool loses_a_list(const model::ikev2_proposal& proposal, const device_facts& facts,
                  refuses is_refused) {
  const auto refused = [&](span at) {
    return std::any_of(
        facts.algorithms.begin(), facts.algorithms.end(),
        [&](const algorithm_use& one) { return one.at == at && is_refused(one, facts); });
  };
  const auto all_refused = [&](const auto& list) {
    return !list.empty() &&
           std::all_of(list.begin(), list.end(), [&](const auto& one) { return refused(one.at); });
  };
  return all_refused(proposal.encryption) || all_refused(proposal.integrity) ||
         all_refused(proposal.prf) || all_refused(proposal.groups);
}

bool all_proposals_lose(const device_facts& facts, refuses is_refused) {
  for (const auto& one : facts.device.ikev2_proposals)
    if (facts.names.is_used(object::ikev2_proposal, one.name.value) &&
        !loses_a_list(one, facts, is_refused))
      return false;
  return true;
}

// The set of the use is one of the policy's, and no other of them stays.
bool loses_all_sets(const model::ipsec_policy& policy, span set, const device_facts& facts,
                    refuses is_refused) {
  bool names_it = false;
  for (const auto& name : policy.transform_sets) {
    const auto* one = facts.transform_set_named(name.value);
    if (one == nullptr) {
      if (name.value == "default") return false;
      continue;
    }
    names_it |= one->header.at == set;
    if (!loses_a_word(one->header.at, facts, is_refused)) return false;
  }
  return names_it;
}

bool loses(const vpn_endpoint& endpoint, const algorithm_use& use, const device_facts& facts) {
  if (endpoint.on == nullptr) return false;
  switch (use.role) {
    case algorithm_role::ike_v1:
      return !endpoint.uses_ikev2() && all_policies_lose(facts, by_release);
    case algorithm_role::ike_v2:
      return endpoint.uses_ikev2() && all_proposals_lose(facts, by_release);
    case algorithm_role::ipsec:
      return endpoint.policy != nullptr &&
             loses_all_sets(*endpoint.policy, use.section, facts, by_release);
    case algorithm_role::pfs:
      return endpoint.policy != nullptr && endpoint.policy->pfs.at == use.at;
  }
  return false;
}

}  // namespace

std::vector<shield_loss> losses_by(const algorithm_use& use, const device_facts& facts) {
  std::vector<shield_loss> made;
  if (use.idle) return made;
  for (const auto& endpoint : facts.endpoints) {
    if (!loses(endpoint, use, facts)) continue;
    const bool known = std::any_of(made.begin(), made.end(), [&](const shield_loss& one) {
      return one.at == endpoint.section;
    });
    if (!known) made.push_back({endpoint.section, name_of(endpoint)});
  }
  return made;
}

std::vector<shield_need> needs_refused(const vpn_endpoint& endpoint, const device_facts& facts) {
  std::vector<shield_need> made;
  if (endpoint.on == nullptr) return made;
  const auto add = [&](algorithm_role role, auto is_of_it) {
    const auto& all = facts.algorithms;
    const auto at = std::find_if(all.begin(), all.end(), [&](const algorithm_use& one) {
      return one.role == role && !one.idle && is_of_it(one) && by_any_shield(one, facts);
    });
    if (at != all.end()) made.push_back({role, &*at});
  };
  const auto any = [](const algorithm_use& /*one*/) { return true; };
  if (!endpoint.uses_ikev2() && all_policies_lose(facts, by_any_shield))
    add(algorithm_role::ike_v1, any);
  if (endpoint.uses_ikev2() && all_proposals_lose(facts, by_any_shield))
    add(algorithm_role::ike_v2, any);
  if (endpoint.policy == nullptr) return made;
  const auto& sets = endpoint.policy->transform_sets;
  const auto* set = sets.empty() ? nullptr : facts.transform_set_named(sets.front().value);
  if (set != nullptr && loses_all_sets(*endpoint.policy, set->header.at, facts, by_any_shield))
    add(algorithm_role::ipsec,
        [&](const algorithm_use& one) { return one.section == set->header.at; });
  if (endpoint.policy->pfs.is_set())
    add(algorithm_role::pfs,
        [&](const algorithm_use& one) { return one.at == endpoint.policy->pfs.at; });
  return made;
}

}  // namespace peerlint::facts
