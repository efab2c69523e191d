#include "negotiate/aggressive_mode.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

// IKEv1 calls a section of IKEv2: where phase 1 works, quick mode is refused for it.
judgement calls_v2_by_v1(const side& initiator, const side& responder) {
  const bool policy = judge_policy(initiator, responder).is != verdict::fail;
  const bool key = judge_responder_key(initiator, responder).is != verdict::fail;
  return fails(outcome::down, policy && key ? "QM1" : "MM2",
               policy && key ? "no_entry" : "no_policy", {"IK2002"});
}

// IKEv2 calls a section of IKEv1: the responder's IKEv2 answers all the same, and knows nobody.
judgement calls_v1_by_v2(const side& initiator, const side& responder) {
  const auto version = responder.facts.version;
  if (version && *version < facts::release{15, 1})
    return fails(outcome::down, "SA_INIT", "no_ikev2", {"IK2002"});
  if (judge_proposal(initiator, responder).is == verdict::fail)
    return fails(outcome::down, "SA_INIT", "no_proposal", {"IK2002"});
  auto made = fails(outcome::down, "IKE_AUTH", "no_profile", {"IK2002"});
  if (!responder.facts.device.ikev2_profiles.empty()) made.sure = confidence::low;
  return made;
}

}  // namespace

judgement judge_version(const side& initiator, const side& responder) {
  if (initiator.end.ikev2 != responder.end.ikev2)
    return initiator.end.ikev2 ? calls_v1_by_v2(initiator, responder)
                               : calls_v2_by_v1(initiator, responder);
  if (!initiator.end.ikev2 && starts_aggressive(initiator) &&
      responder.facts.device.isakmp.no_aggressive_mode.is_set())
    return fails(outcome::down, "AM1", "aggressive_disabled", {"AGG002"});
  return {};
}

}  // namespace peerlint::negotiate
