#include <algorithm>
#include <optional>

#include "facts/path/network_way.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/section_lack.hpp"
#include "negotiate/verdicts.hpp"
#include "negotiate/wrong_call.hpp"

namespace peerlint::negotiate {
namespace {

// IKE listens on every live address, as soon as some crypto map is applied or a tunnel protected.
bool listens(const facts::device_facts& of) {
  if (of.device.isakmp.enable.is_off()) return false;
  return std::any_of(of.endpoints.begin(), of.endpoints.end(),
                     [](const auto& end) { return end.on != nullptr; });
}

std::string_view first_step(const side& initiator) {
  return initiator.end.ikev2 ? "SA_INIT" : "MM1";
}
std::string_view second_step(const side& initiator) {
  return initiator.end.ikev2 ? "SA_INIT" : "MM2";
}

judgement answer_lost(const side& initiator, std::string_view reason,
                      std::initializer_list<std::string_view> because) {
  return fails(outcome::down, second_step(initiator), reason, because);
}

// The routing table leads nowhere, for certain.
bool has_no_way(const side& one, net::ipv4_address to) {
  if (!one.facts.read.whole || !facts::has_routes(one.facts)) return false;
  const auto way = one.facts.routes.lookup(one.own().front_vrf, to);
  return way.sure == confidence::high && (way.is == facts::route_choice::kinds::no_route ||
                                          way.is == facts::route_choice::kinds::discarded);
}

}  // namespace

gate<reach_pair> judge_reach(const side& initiator, const side& responder) {
  gate<reach_pair> made;
  if (!initiator.end.peer) return made;
  const auto called = *initiator.end.peer;
  if (const auto lack = lack_of_address(responder)) {
    set(made, fails(outcome::down, first_step(initiator), "no_answer", {lack->code}));
    made.sure = lack->sure;
    return made;
  }
  const auto there_is = receiver_of(responder, called);
  if (!there_is.reached) {
    // The right address may be that of an interface that is shut down.
    const auto wrong = code_of_wrong_call(initiator, responder);
    set(made, fails(outcome::down, first_step(initiator), "no_answer", {wrong}));
    if (wrong.empty()) made.because = codes_of_shut(responder);
    return made;
  }
  if (there_is.on != nullptr) made.found.responder_interface = there_is.on->name.value;
  if (!listens(responder.facts)) {
    set(made, fails(outcome::down, first_step(initiator), "ike_off",
                    {responder.facts.device.isakmp.enable.is_off() ? "APP011" : "APP001"}));
    return made;
  }
  if (has_no_way(initiator, called)) {
    set(made, fails(outcome::down, first_step(initiator), "no_answer", {"RTG002"}));
    return made;
  }
  const auto there = admits(ike_packet::ike, initiator.end.outer(), called, responder);
  if (there.permitted == net::truth::no) {
    made.found.responder_filter = there.at;
    set(made, fails(outcome::down, first_step(initiator), "no_answer", {there.because}));
    return made;
  }
  if (const auto own = initiator.end.outer(); own && has_no_way(responder, *own)) {
    set(made, answer_lost(initiator, "answer_lost", {"RTG002"}));
    return made;
  }
  const auto back = admits(ike_packet::ike, called, initiator.end.outer(), initiator);
  if (back.permitted == net::truth::no) {
    made.found.initiator_filter = back.at;
    set(made, answer_lost(initiator, "answer_lost", {back.because}));
  }
  return made;
}

}  // namespace peerlint::negotiate
