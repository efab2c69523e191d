#include <algorithm>
#include <string>

#include "facts/algorithms/strength.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using facts::effective_policy;

std::string word(const model::ike_encryption& value) {
  const auto name = std::string(model::to_text(value.algorithm));
  return value.algorithm == model::cipher::aes ? name + ' ' + std::to_string(value.key_bits) : name;
}
std::string word(model::hash_algorithm value) { return std::string(model::to_text(value)); }
std::string word(model::ike_authentication value) { return std::string(model::to_text(value)); }
std::string word(std::uint16_t value) { return std::to_string(value); }

unsigned rank(const model::ike_encryption& value) { return facts::strength(value); }
unsigned rank(model::hash_algorithm value) { return facts::strength(value); }
unsigned rank(model::ike_authentication /*value*/) { return 0; }  // a matter of taste
unsigned rank(std::uint16_t group) { return facts::strength_of_group(group); }

template <class Value>
stronger which(const Value& initiator, const Value& responder) {
  const auto i = rank(initiator);
  const auto r = rank(responder);
  return i == r ? stronger::neither : i > r ? stronger::initiator : stronger::responder;
}

// Two policies field by field, and whether a difference or an agreement rests on a guess.
struct comparison {
  policy_pair pair;
  bool undecided = false;  ///< a field whose default is not established could be equal or not
};

template <class Value>
void compare(policy_field field, const facts::effective<Value>& i, const facts::effective<Value>& r,
             comparison& into) {
  if (!i.value || !r.value) {
    into.undecided = true;
    return;
  }
  if (*i.value != *r.value)
    into.pair.differences.push_back(
        {field, word(*i.value), word(*r.value), which(*i.value, *r.value), i.at, r.at});
}

std::vector<std::string> lines_of(const effective_policy& policy) {
  std::vector<std::string> lines;
  const auto add = [&](policy_field field, const auto& value) {
    if (value.value) lines.push_back(std::string(to_text(field)) + ' ' + word(*value.value));
  };
  add(policy_field::encryption, policy.encryption);
  add(policy_field::hash, policy.hash);
  add(policy_field::authentication, policy.authentication);
  add(policy_field::group, policy.group);
  return lines;
}

comparison compare(const effective_policy& i, const effective_policy& r) {
  comparison made;
  made.pair.initiator = i.priority;
  made.pair.responder = r.priority;
  made.pair.responder_built_in = r.built_in;
  made.pair.method = i.authentication.value;
  made.pair.initiator_lines = lines_of(i);
  made.pair.initiator_header = i.header;
  made.pair.responder_header = r.header;
  made.undecided = !i.certain || !r.certain;
  compare(policy_field::encryption, i.encryption, r.encryption, made);
  compare(policy_field::hash, i.hash, r.hash, made);
  compare(policy_field::authentication, i.authentication, r.authentication, made);
  compare(policy_field::group, i.group, r.group, made);
  return made;
}

// A default that was filled in without knowing the release may be another one on the router.
confidence certainty(const facts::device_facts& a, const facts::device_facts& b) {
  const auto guessed = [](const facts::device_facts& side) {
    const auto incomplete = [](const effective_policy& p) {
      return p.built_in || !p.encryption.written || !p.hash.written || !p.group.written;
    };
    return !side.version && std::any_of(side.policies.begin(), side.policies.end(), incomplete);
  };
  return guessed(a) || guessed(b) ? confidence::medium : confidence::high;
}

// A line of the policy is one that the router's release refuses: the router has it not.
bool is_refused(const effective_policy& policy, const facts::device_facts& of) {
  return std::any_of(of.algorithms.begin(), of.algorithms.end(), [&](const auto& use) {
    const bool of_policy =
        use.at == policy.encryption.at || use.at == policy.hash.at || use.at == policy.group.at;
    return of_policy && of.is_refused(use) && of.certainty_of_refusal(use.at) == confidence::high;
  });
}

std::vector<effective_policy> accepted_policies(const facts::device_facts& of) {
  auto made = of.policies;
  if (of.shield)
    made.erase(std::remove_if(made.begin(), made.end(),
                              [&](const auto& policy) { return is_refused(policy, of); }),
               made.end());
  return made;
}

}  // namespace

gate<policy_choice> judge_policy(const side& initiator, const side& responder) {
  gate<policy_choice> made;
  bool undecided = false;
  // The responder's own order decides: its best policy that the initiator offers.
  const auto own = accepted_policies(responder.facts);
  const auto all_offered = accepted_policies(initiator.facts);
  for (const auto& theirs : own)
    for (const auto& offered : all_offered) {
      auto result = compare(offered, theirs);
      if (result.pair.differences.empty()) {
        undecided |= result.undecided;
        if (!result.undecided && !made.found.chosen) made.found.chosen = result.pair;
      }
      auto& nearest = made.found.nearest;
      if (!nearest || result.pair.differences.size() < nearest->differences.size())
        nearest = std::move(result.pair);
    }
  const bool refused = !initiator.facts.policies.empty();
  if (made.found.chosen) {
    made.sure = certainty(initiator.facts, responder.facts);
    return made;
  }
  if (undecided)
    set(made, hangs("MM2", "no_policy", {}, "the built-in policies of the release fit"));
  else if (all_offered.empty())
    set(made, never_sent(outcome::down, "nothing_to_offer", {refused ? "VER001" : "CMP014"}));
  else
    set(made, fails(outcome::down, "MM2", "no_policy", {"P1M001"}));
  made.sure = certainty(initiator.facts, responder.facts);
  return made;
}

}  // namespace peerlint::negotiate
