#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "facts/ike/ike_profiles.hpp"
#include "facts/ike/ikev2_identity.hpp"
#include "facts/ike/ikev2_offer.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/ikev2_ends.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using model::ikev2_authentication_method;
using model::ikev2_profile;

// Why a profile does not take the other end.
struct refusal {
  identity_fault fault = identity_fault::none;
  std::string sent{};
  span sent_at{};
  span expected_at{};
};

// Nothing is translated here: an end behind a translator is called at its inner address.
net::truth is_at(const ikev2_profile& profile, const side& of) {
  if (profile.match_local.empty()) return net::truth::yes;
  auto is = net::truth::no;
  for (const auto& line : profile.match_local) {
    const auto& [address, interface] = line.value;
    const bool open = interface.empty() ? !of.end.address : of.end.interface.empty();
    if (interface.empty() ? of.end.address && address.ipv4 == of.end.address
                          : interface == of.end.interface)
      return net::truth::yes;
    if (open) is = net::truth::unknown;
  }
  return is;
}

// A Virtual-Template takes the VRF of the packets that come.
bool counts_there(const ikev2_profile& profile, const side& of) {
  return of.own().kind == facts::vpn_endpoint::kinds::virtual_template ||
         facts::counts_in(profile.fvrf, of.own().front_vrf);
}

bool is_translated_address(const side& sender, const facts::ikev2_sent_identity& sent,
                           const ikev2_profile& by) {
  const auto outer = sender.end.outer();
  if (sent.at.exists() || !is_translated(sender) || !outer) return false;
  const model::ike_identity seen{model::ike_identity_kind::address, net::to_text(*outer),
                                 net::ipv4_prefix{*outer, 32}};
  return facts::expects(by, seen) == net::truth::yes;
}

// The profile is not found for the sender's identity.
std::optional<refusal> refuses_identity(const side& sender, const ikev2_profile* of_sender,
                                        const side& receiver, const ikev2_profile& by) {
  refusal made;
  const auto sent = of_sender == nullptr ? facts::ikev2_sent_identity{}
                                         : facts::identity_sent(*of_sender, sender.end.address);
  if (sent.value) made.sent = facts::words(*sent.value);
  made.sent_at = sent.at;
  if (by.shutdown.is_set()) {
    made.fault = identity_fault::shut_down;
    made.expected_at = by.shutdown.at;
  } else if (receiver.facts.read.whole && !facts::missing_in(by).empty()) {
    made.fault = identity_fault::incomplete;
    made.expected_at = by.header.at;
  } else if (!counts_there(by, receiver)) {
    made.fault = identity_fault::front_vrf;
    made.expected_at = by.fvrf.is_set() ? by.fvrf.at : by.header.at;
  } else if (is_at(by, receiver) == net::truth::no) {
    made.fault = identity_fault::local_address;
    made.expected_at = by.match_local.front().at;
  } else if (facts::expects(by, sent.value) == net::truth::no) {
    made.fault = is_translated_address(sender, sent, by) ? identity_fault::translated
                                                         : identity_fault::identity;
    made.expected_at = by.match_identities.front().at;
  } else {
    return std::nullopt;
  }
  return made;
}

bool is_accepted(ikev2_authentication_method method, ikev2_authentication_method expected) {
  if (method == ikev2_authentication_method::dynamic) return true;
  if (method == ikev2_authentication_method::eap)
    return expected == ikev2_authentication_method::eap ||
           expected == ikev2_authentication_method::anyconnect_eap;
  return method == expected;
}

std::optional<refusal> refuses_method(const ikev2_profile* of_sender, const ikev2_profile& by) {
  if (of_sender == nullptr || !of_sender->authentication_local.is_set() ||
      by.authentication_remote.empty())
    return std::nullopt;
  const auto& own = of_sender->authentication_local;
  const auto& taken = by.authentication_remote;
  if (std::any_of(taken.begin(), taken.end(),
                  [&](const auto& one) { return is_accepted(own.value.method, one.value.method); }))
    return std::nullopt;
  return refusal{identity_fault::authentication, std::string(model::to_text(own.value.method)),
                 own.at, taken.front().at};
}

std::optional<refusal> refuses(const side& sender, const ikev2_profile* of_sender,
                               const side& receiver, const ikev2_profile& by) {
  if (auto made = refuses_identity(sender, of_sender, receiver, by)) return made;
  return refuses_method(of_sender, by);
}

std::string_view code_of(identity_fault fault) {
  switch (fault) {
    case identity_fault::translated:
      return "IK2024";
    case identity_fault::front_vrf:
      return "IK2007";
    case identity_fault::shut_down:
      return "IK2017";
    case identity_fault::incomplete:
      return "CMP006";
    case identity_fault::authentication:
      return "IK2004";
    case identity_fault::none:
    case identity_fault::identity:
    case identity_fault::local_address:
      break;
  }
  return "IK2003";
}

// A line of the profile that peerlint did not understand may be the one that is missing.
confidence certainty(const refusal& of, const ikev2_profile& by, const side& receiver) {
  const auto& facts = receiver.facts;
  const auto of_methods = facts.certainty_without("authentication", by.header.at);
  if (of.fault == identity_fault::authentication) return of_methods;
  if (of.fault == identity_fault::incomplete)
    return std::min(of_methods, facts.certainty_without("match", by.header.at));
  return std::min(facts.certainty_without("match", by.header.at),
                  facts.certainty_without("identity", by.header.at));
}

// Another profile than the one of the section takes the sender.
bool another_takes(const side& sender, const ikev2_profile* of_sender, const side& receiver,
                   const ikev2_profile& than) {
  const auto& all = receiver.facts.device.ikev2_profiles;
  return std::any_of(all.begin(), all.end(), [&](const auto& one) {
    return one.name.value != than.name.value && !refuses_identity(sender, of_sender, receiver, one);
  });
}

// Several profiles may lead to one Virtual-Template; and the profile of who starts is in use
// already: whether it is shut down or incomplete is another gate's matter.
bool does_not_count(const refusal& what, bool another, const side& receiver, bool responder) {
  if (!responder)
    return what.fault == identity_fault::shut_down || what.fault == identity_fault::incomplete;
  return another && receiver.own().kind == facts::vpn_endpoint::kinds::virtual_template;
}

void put(refusal what, const side& receiver, const ikev2_profile& by, bool another,
         gate<identity_pair>& into) {
  const bool responder = into.found.responder_refuses;
  const bool method = what.fault == identity_fault::authentication;
  const std::string_view reason = !responder ? "initiator_refuses"
                                  : method   ? "method"
                                             : "no_profile";
  // The responder has its SAs when it sends its own identity: it does not learn of the refusal.
  const auto comes_to = responder ? outcome::down : outcome::half_open;
  set(into, fails(comes_to, "IKE_AUTH", reason, {code_of(what.fault)}));
  into.sure = certainty(what, by, receiver);
  // It authenticates by the other profile; what the section's own then does was read, not seen.
  if (another) into.sure = std::min(into.sure, confidence::medium);
  into.found.fault = what.fault;
  into.found.sent = std::move(what.sent);
  into.found.sent_at = what.sent_at;
  into.found.expected_at = what.expected_at;
}

// One end makes up its mind about the other.
bool judge_one(const side& sender, const ikev2_profile& of_sender, const side& receiver,
               const ikev2_profile& by, gate<identity_pair>& into) {
  auto what = refuses(sender, &of_sender, receiver, by);
  if (!what) return false;
  const bool another = what->fault != identity_fault::authentication &&
                       another_takes(sender, &of_sender, receiver, by);
  if (does_not_count(*what, another, receiver, into.found.responder_refuses)) return false;
  put(std::move(*what), receiver, by, another, into);
  return true;
}

}  // namespace

net::truth some_profile_takes(const side& initiator, const side& responder) {
  auto is = net::truth::no;
  const auto* own = ikev2_profile_of(initiator);
  const auto sent = own == nullptr ? facts::ikev2_sent_identity{}
                                   : facts::identity_sent(*own, initiator.end.address);
  for (const auto& one : responder.facts.device.ikev2_profiles) {
    if (refuses_identity(initiator, own, responder, one)) continue;
    if (facts::expects(one, sent.value) == net::truth::yes) return net::truth::yes;
    is = net::truth::unknown;
  }
  return is;
}

gate<identity_pair> judge_identity_v2(const side& initiator, const side& responder) {
  gate<identity_pair> made;
  const auto* ours = ikev2_profile_of(initiator);
  const auto* theirs = ikev2_profile_of(responder);
  made.found.initiator_profile = ours;
  made.found.responder_profile = theirs;
  if (ours == nullptr || theirs == nullptr) {
    set(made, hangs("IKE_AUTH", "no_profile", {}, "the IKEv2 profiles take each other"));
    return made;
  }
  made.found.responder_refuses = true;
  if (judge_one(initiator, *ours, responder, *theirs, made)) return made;
  made.found.responder_refuses = false;
  judge_one(responder, *theirs, initiator, *ours, made);
  return made;
}

}  // namespace peerlint::negotiate
