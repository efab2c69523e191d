#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "facts/algorithms/strength.hpp"
#include "facts/ike/ikev2_offer.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using facts::ikev2_offer;
using model::ikev2_proposal;

template <class Value>
bool has(const std::vector<located<Value>>& words, const Value& value) {
  return std::any_of(words.begin(), words.end(),
                     [&](const auto& one) { return one.value == value; });
}

// The first of the responder's that the initiator has, too.
template <class Value>
std::optional<Value> common(const std::vector<located<Value>>& offered,
                            const std::vector<located<Value>>& own) {
  for (const auto& one : own)
    if (has(offered, one.value)) return one.value;
  return std::nullopt;
}

// Without `prf` the algorithms of `integrity` are those of the PRF as well.
const auto& prf_of(const ikev2_proposal& of) { return of.prf.empty() ? of.integrity : of.prf; }

// A key exchange that no quantum computer breaks is wanted by one and not had by the other; where
// it is optional, the two do without (seen on 26.x).
bool differs_in_pqc(const ikev2_proposal& a, const ikev2_proposal& b) {
  const auto wants = [](const ikev2_proposal& one) {
    return !one.pqc.empty() && !one.pqc_optional;
  };
  return (wants(a) || wants(b)) && !common(a.pqc, b.pqc);
}

template <class Value, class Strength>
int balance(const std::vector<located<Value>>& offered, const std::vector<located<Value>>& own,
            Strength of) {
  const auto best = [&](const auto& words) {
    unsigned most = 0;
    for (const auto& one : words) most = std::max(most, of(one.value));
    return most;
  };
  const auto ours = best(offered);
  const auto theirs = best(own);
  return ours == theirs ? 0 : ours > theirs ? 1 : -1;
}

// The best of each list that has nothing in common with the other one.
stronger which(const proposal_pair& pair) {
  const auto strength = [](auto value) { return facts::strength(value); };
  int sum = 0;
  for (const auto field : pair.differences) {
    const auto& a = pair.initiator;
    const auto& b = pair.responder;
    if (field == proposal_field::encryption) sum += balance(a.encryption, b.encryption, strength);
    if (field == proposal_field::integrity) sum += balance(a.integrity, b.integrity, strength);
    if (field == proposal_field::prf) sum += balance(prf_of(a), prf_of(b), strength);
    if (field == proposal_field::group)
      sum += balance(a.groups, b.groups, facts::strength_of_group);
  }
  return sum == 0 ? stronger::neither : sum > 0 ? stronger::initiator : stronger::responder;
}

// Every kind of transform has to have something in common; AES-GCM needs no integrity algorithm.
proposal_pair compare(const ikev2_proposal& offered, const ikev2_proposal& own) {
  proposal_pair made{offered, own, {}, stronger::neither, {}};
  const auto differ = [&](proposal_field field) { made.differences.push_back(field); };
  const auto cipher = common(offered.encryption, own.encryption);
  const auto integrity = common(offered.integrity, own.integrity);
  const auto prf = common(prf_of(offered), prf_of(own));
  const auto group = common(offered.groups, own.groups);
  if (!cipher) differ(proposal_field::encryption);
  // Of two that have no cipher in common, the integrity counts where neither has AES-GCM alone.
  const bool aead =
      cipher ? facts::is_aead(*cipher) : offered.integrity.empty() || own.integrity.empty();
  if (!aead && !integrity) differ(proposal_field::integrity);
  const bool implied = offered.prf.empty() && own.prf.empty() && !aead;
  if (!prf && !implied) differ(proposal_field::prf);
  if (!group) differ(proposal_field::group);
  if (differs_in_pqc(offered, own)) differ(proposal_field::pqc);
  made.stronger = which(made);
  if (made.differences.empty())
    made.agreed = proposal_agreement{*cipher, aead ? std::optional<model::ikev2_hash>{} : integrity,
                                     *prf, *group};
  return made;
}

// What two offers come to: the responder's order decides.
struct meeting {
  std::optional<proposal_pair> chosen;
  std::optional<proposal_pair> nearest;
};

meeting meet(const ikev2_offer& offered, const ikev2_offer& own) {
  meeting made;
  for (const auto& theirs : own.proposals)
    for (const auto& ours : offered.proposals) {
      auto pair = compare(ours, theirs);
      if (pair.agreed && !made.chosen) made.chosen = pair;
      if (!made.nearest || pair.differences.size() < made.nearest->differences.size())
        made.nearest = std::move(pair);
    }
  return made;
}

// Both ends have nothing but the built-in proposal, under one release: it is the same one.
bool are_one_built_in(const side& a, const side& b) {
  return a.facts.version && a.facts.version == b.facts.version && a.facts.shield == b.facts.shield;
}

// A line of the section that peerlint did not understand may hold what seems to be missing.
confidence certainty(const proposal_pair& pair, const side& initiator, const side& responder) {
  auto sure = confidence::high;
  const auto look = [&](const side& one, const ikev2_proposal& proposal) {
    if (!proposal.header.at.exists()) return;
    for (const auto field : pair.differences)
      sure = std::min(sure, one.facts.certainty_without(to_text(field), proposal.header.at));
  };
  look(initiator, pair.initiator);
  look(responder, pair.responder);
  // What a router without ML-KEM makes of one that wants it has been reasoned, not seen.
  const bool pqc_only =
      pair.differences.size() == 1 && pair.differences.front() == proposal_field::pqc;
  return pqc_only ? confidence::low : sure;
}

std::string_view code_of(const gate<proposal_choice>& of) {
  if (of.found.both_built_in) return "IK2021";
  const auto& nearest = of.found.nearest;
  const bool pqc_only = nearest && nearest->differences.size() == 1 &&
                        nearest->differences.front() == proposal_field::pqc;
  return pqc_only ? "IK2022" : "IK2011";
}

// Of every offer that may be made and every one that may be taken.
struct tally {
  std::vector<meeting> met;
  std::size_t missed = 0;
  bool built_in = true;

  [[nodiscard]] bool is_open() const { return missed != 0 && missed != met.size(); }
};

tally meet_all(const facts::ikev2_offers& offered, const facts::ikev2_offers& own, bool one_set) {
  tally made;
  for (std::size_t i = 0; i < offered.possible.size(); ++i)
    for (std::size_t r = 0; r < own.possible.size(); ++r) {
      const auto& ours = offered.possible[i];
      const auto& theirs = own.possible[r];
      const bool built_in = ours.built_in && theirs.built_in;
      if (built_in && one_set && i != r) continue;
      made.built_in &= built_in;
      made.met.push_back(meet(ours, theirs));
      if (!made.met.back().chosen) ++made.missed;
    }
  return made;
}

// What all of them agree on; nothing when they differ.
std::optional<proposal_pair> chosen_of(const tally& of) {
  const auto& first = of.met.front().chosen;
  const bool same = std::all_of(of.met.begin(), of.met.end(), [&](const auto& one) {
    return one.chosen && one.chosen->agreed == first->agreed;
  });
  return same ? first : std::nullopt;
}

void judge_all(const tally& of, const side& initiator, const side& responder,
               gate<proposal_choice>& into) {
  into.found.both_built_in = of.built_in;
  for (const auto& one : of.met)
    if (!into.found.nearest ||
        one.nearest->differences.size() < into.found.nearest->differences.size())
      into.found.nearest = one.nearest;
  if (of.missed == 0) {
    into.found.chosen = chosen_of(of);
  } else if (of.is_open()) {
    set(into, hangs("SA_INIT", "no_proposal", {code_of(into)},
                    of.built_in ? "the built-in IKEv2 proposals of the two releases meet"
                                : "the IKEv2 proposals of the two releases meet"));
  } else {
    set(into, fails(outcome::down, "SA_INIT", "no_proposal", {code_of(into)}));
    into.sure = certainty(*into.found.nearest, initiator, responder);
  }
}

facts::ikev2_offers offers_of(const side& one) {
  return facts::ikev2_offers_of(one.facts, one.own().front_vrf, one.end.address);
}

}  // namespace

gate<proposal_choice> judge_proposal(const side& initiator, const side& responder) {
  gate<proposal_choice> made;
  const auto offered = offers_of(initiator);
  const auto own = offers_of(responder);
  const std::string assumes = "the IKEv2 proposals of the two ends meet";
  if (!offered.possible.empty()) made.found.initiator_policy = offered.possible.front().policy;
  if (!own.possible.empty()) made.found.responder_policy = own.possible.front().policy;
  if (!offered.known || !own.known) {
    set(made, hangs("SA_INIT", "no_proposal", {}, assumes));
    return made;
  }
  if (offered.possible.empty()) {
    set(made, never_sent(outcome::down, "nothing_to_offer", {"IK2011"}));
    return made;
  }
  if (own.possible.empty()) {
    set(made, fails(outcome::down, "SA_INIT", "no_proposal", {"IK2011"}));
    return made;
  }
  const auto all = meet_all(offered, own, are_one_built_in(initiator, responder));
  judge_all(all, initiator, responder, made);
  if (const auto& pair = made.found.chosen)
    made.found.group_retry = !has(pair->responder.groups, pair->initiator.groups.front().value);
  return made;
}

}  // namespace peerlint::negotiate
