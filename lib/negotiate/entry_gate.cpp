#include <algorithm>

#include "facts/path/route_table.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

judgement no_entry(const side& initiator, std::string_view reason,
                   std::initializer_list<std::string_view> because) {
  return fails(outcome::down, initiator.end.ikev2 ? "IKE_AUTH" : "QM1", reason, because);
}

// The responder's section has the initiator among its peers.
bool names(const side& responder, net::ipv4_address caller) {
  const auto& peers = responder.own().peers;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& peer) {
    return !peer.value.address || *peer.value.address == caller;
  });
}

}  // namespace

judgement judge_entry(const side& initiator, const side& responder) {
  const auto called = initiator.end.peer;
  const auto own = responder.end.outer();
  if (called && own && *called != *own) return no_entry(initiator, "wrong_address", {"LAD001"});
  const auto* on = responder.own().on;
  if (on != nullptr && responder.end.tunnel != nullptr &&
      responder.end.kind != endpoint_kind::dynamic_vti &&
      !facts::is_live(*on, responder.facts.device))
    return no_entry(initiator, "no_entry", {"APP002"});
  if (on == nullptr) return no_entry(initiator, "wrong_address", {"APP001"});
  const auto caller = initiator.end.outer();
  if (caller && !responder.end.takes_anyone() && !names(responder, *caller) &&
      *responder.end.peer != *caller)
    return no_entry(initiator, "no_entry", {"LAD001"});
  return {};
}

}  // namespace peerlint::negotiate
