#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "facts/ike/ike_profiles.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using model::identity_match_kind;

const model::isakmp_profile* profile_of(const side& one) {
  return facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
}

// What the end calls itself: an address or a name; neither where a certificate decides.
struct sent_identity {
  std::optional<net::ipv4_address> address{};
  bool is_name = false;
  std::string name{};  ///< "" is the router's own, with a domain that no line need say
  span at{};           ///< the line; does not exist for the default

  [[nodiscard]] std::string words() const {
    if (address) return "address " + net::to_text(*address);
    return "host " + (name.empty() ? std::string("<its name>") : name);
  }
};

sent_identity sent_by(const side& one) {
  sent_identity made;
  const auto* profile = profile_of(one);
  if (profile != nullptr && profile->self_identity.is_set()) {
    const auto& own = profile->self_identity;
    made.at = own.at;
    if (own.value.kind == model::self_identity_kind::address) made.address = one.end.address;
    made.is_name = own.value.kind == model::self_identity_kind::fqdn;
    made.name = own.value.value;
    return made;
  }
  const auto& global = one.facts.device.isakmp.identity;
  made.at = global.at;
  if (!global.is_set() || global.value == model::isakmp_identity::address)
    made.address = one.end.address;
  made.is_name = global.is_set() && global.value == model::isakmp_identity::hostname;
  return made;
}

bool may_match(const model::identity_match& match, const sent_identity& sent) {
  if (match.kind == identity_match_kind::address)
    return sent.address && (!match.address || net::contains(*match.address, *sent.address));
  const bool names_known = sent.is_name && !sent.name.empty();
  return match.kind != identity_match_kind::host || !names_known || match.name == sent.name;
}

// No statement of the profile can match.
bool refuses(const model::isakmp_profile& profile, const sent_identity& sent) {
  if (profile.matches.empty() || !profile.certificate_maps.empty()) return false;
  return std::none_of(profile.matches.begin(), profile.matches.end(),
                      [&](const auto& match) { return may_match(match.value, sent); });
}

bool is_translated_address(const side& sender, const sent_identity& sent,
                           const model::isakmp_profile& by) {
  if (!sent.address || !is_translated(sender)) return false;
  sent_identity seen;
  seen.address = sender.end.outer();
  return !refuses(by, seen);
}

// The address that the section itself calls is not matched: one device shows that (IDN006).
std::string_view code_of(const side& receiver, const sent_identity& sent, bool translated) {
  if (translated) return "IDN003";
  return sent.address && sent.address == receiver.end.peer ? "IDN006" : "IDN001";
}

bool judge_one(const side& sender, const side& receiver, const model::isakmp_profile* by,
               bool at_responder, gate<identity_pair>& into) {
  const auto sent = sent_by(sender);
  if (by == nullptr || (!sent.address && !sent.is_name) || !refuses(*by, sent)) return false;
  const bool translated = is_translated_address(sender, sent, *by);
  auto& found = into.found;
  found.responder_refuses = at_responder;
  found.fault = translated ? identity_fault::translated : identity_fault::identity;
  found.sent = sent.words();
  found.sent_at = sent.at;
  found.expected_at = by->matches.front().at;
  // The SA belongs to no profile: quick mode for the section that wants one is refused.
  set(into, fails(outcome::down, at_responder ? "QM1" : "MM6", "identity",
                  {code_of(receiver, sent, translated)}));
  into.sure = receiver.facts.certainty_without("identity", by->header.at);
  return true;
}

}  // namespace

gate<identity_pair> judge_identity(const side& initiator, const side& responder) {
  gate<identity_pair> made;
  made.found.initiator_isakmp = profile_of(initiator);
  made.found.responder_isakmp = profile_of(responder);
  if (!judge_one(initiator, responder, made.found.responder_isakmp, true, made))
    judge_one(responder, initiator, made.found.initiator_isakmp, false, made);
  return made;
}

}  // namespace peerlint::negotiate
