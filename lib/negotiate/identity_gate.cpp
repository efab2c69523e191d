#include <algorithm>
#include <string>

#include "facts/ike/ike_profiles.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

const model::isakmp_profile* profile_of(const side& one) {
  return facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
}

// What the end calls itself; nothing where a certificate or the router's name decides.
std::optional<net::ipv4_address> address_sent(const side& one) {
  if (const auto* profile = profile_of(one);
      profile != nullptr && profile->self_identity.is_set()) {
    if (profile->self_identity.value.kind != model::self_identity_kind::address)
      return std::nullopt;
    return one.end.address;
  }
  const auto& global = one.facts.device.isakmp.identity;
  if (global.is_set() && global.value != model::isakmp_identity::address) return std::nullopt;
  return one.end.address;
}

// Every statement of the profile is one of addresses, and none has this one.
bool refuses(const model::isakmp_profile& profile, net::ipv4_address sent) {
  if (profile.matches.empty() || !profile.certificate_maps.empty()) return false;
  return std::none_of(profile.matches.begin(), profile.matches.end(), [&](const auto& match) {
    return match.value.kind != model::identity_match_kind::address || !match.value.address ||
           net::contains(*match.value.address, sent);
  });
}

}  // namespace

gate<identity_pair> judge_identity(const side& initiator, const side& responder) {
  gate<identity_pair> made;
  made.found.initiator_isakmp = profile_of(initiator);
  made.found.responder_isakmp = profile_of(responder);
  const auto judge = [&](const side& sender, const model::isakmp_profile* by, bool at_responder) {
    const auto sent = address_sent(sender);
    if (by == nullptr || !sent || !refuses(*by, *sent)) return false;
    made.found.responder_refuses = at_responder;
    made.found.sent = net::to_text(*sent);
    made.found.expected_at = by->matches.front().at;
    // The SA belongs to no profile: quick mode for the section that wants one is refused.
    set(made, fails(outcome::down, at_responder ? "QM1" : "MM6", "identity", {"IDN001"}));
    return true;
  };
  if (!judge(initiator, made.found.responder_isakmp, true))
    judge(responder, made.found.initiator_isakmp, false);
  return made;
}

}  // namespace peerlint::negotiate
