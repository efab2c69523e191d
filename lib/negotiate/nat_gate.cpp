#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

bool traverses(const side& one) { return !one.facts.device.ipsec.udp_encapsulation.is_off(); }

}  // namespace

gate<translation_between> judge_nat(const side& initiator, const side& responder) {
  gate<translation_between> made;
  made.found = {is_translated(initiator), is_translated(responder)};
  if (!made.found.initiator_behind && !made.found.responder_behind) return made;
  const bool v2 = initiator.end.ikev2;
  const auto from = initiator.end.outer();
  const auto to = responder.end.outer();
  if (!traverses(initiator) || !traverses(responder)) {
    set(made, fails(outcome::up_no_traffic, "DATA", "no_nat_t", {"NTT001"}));
  } else if (const auto there = admits(ike_packet::nat_t, from, to, responder);
             there.permitted == net::truth::no) {
    set(made,
        fails(outcome::down, v2 ? "IKE_AUTH" : "MM5", "nat_t_blocked_there", {there.because}));
  } else if (const auto back = admits(ike_packet::nat_t, to, from, initiator);
             back.permitted == net::truth::no) {
    set(made, fails(outcome::down, v2 ? "IKE_AUTH" : "MM6", "nat_t_blocked_here", {back.because}));
  }
  return made;
}

}  // namespace peerlint::negotiate
