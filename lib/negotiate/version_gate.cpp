#include "negotiate/aggressive_mode.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ikev2_ends.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

// IKEv1 calls a section of IKEv2: where phase 1 works, quick mode is refused for it.
judgement calls_v2_by_v1(const side& initiator, const side& responder) {
  if (judge_responder_key(initiator, responder).is == verdict::fail)
    return fails(outcome::down, "MM2", "no_key_there", {"IK2002"});
  if (judge_policy(initiator, responder).is == verdict::fail)
    return fails(outcome::down, "MM2", "no_policy", {"IK2002"});
  return fails(outcome::down, "QM1", "no_entry", {"IK2002"});
}

// IKEv2 calls a section of IKEv1: the responder's IKEv2 answers all the same, by its policy or the
// built-in one, and knows nobody.
judgement calls_v1_by_v2(const side& initiator, const side& responder) {
  const auto version = responder.facts.version;
  if (version && *version < facts::release{15, 1})
    return fails(outcome::down, "SA_INIT", "no_ikev2", {"IK2002"});
  const auto proposal = judge_proposal(initiator, responder);
  if (proposal.is == verdict::fail)
    return fails(outcome::down, "SA_INIT", "no_proposal", {"IK2002"});
  auto made = fails(outcome::down, "IKE_AUTH", "no_profile", {"IK2002"});
  // Which child a profile gives that the section does not name is not established.
  const bool open =
      proposal.is == verdict::unknown || some_profile_takes(initiator, responder) != net::truth::no;
  if (open) made.sure = confidence::low;
  return made;
}

// The IPsec profile of a tunnel is not among the lines: it may name a profile of IKEv2.
bool is_open(const side& one) { return !one.end.ikev2 && one.end.policy == nullptr; }

}  // namespace

judgement judge_version(const side& initiator, const side& responder) {
  if (initiator.end.ikev2 != responder.end.ikev2 && (is_open(initiator) || is_open(responder)))
    return hangs(initiator.end.ikev2 ? "SA_INIT" : "MM1", "no_ikev2", {},
                 "both ends speak the same version of IKE");
  if (initiator.end.ikev2 != responder.end.ikev2)
    return initiator.end.ikev2 ? calls_v1_by_v2(initiator, responder)
                               : calls_v2_by_v1(initiator, responder);
  if (!initiator.end.ikev2 && starts_aggressive(initiator) &&
      responder.facts.device.isakmp.no_aggressive_mode.is_set())
    return fails(outcome::down, "AM1", "aggressive_disabled", {"AGG002"});
  return {};
}

}  // namespace peerlint::negotiate
