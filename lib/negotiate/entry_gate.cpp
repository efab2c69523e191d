#include <algorithm>

#include "facts/path/route_table.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/section_lack.hpp"
#include "negotiate/verdicts.hpp"
#include "negotiate/wrong_call.hpp"

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
  if (const auto wrong = code_of_wrong_call(initiator, responder); !wrong.empty())
    return no_entry(initiator, "wrong_address", {wrong});
  const auto* on = responder.own().on;
  if (on != nullptr && responder.end.tunnel != nullptr &&
      responder.end.kind != endpoint_kind::dynamic_vti && !responder.facts.routes.is_live(*on))
    return no_entry(initiator, "no_entry", {"APP002"});
  if (on == nullptr) return no_entry(initiator, "wrong_address", {"APP001"});
  if (const auto lack = lack_of(responder)) {
    auto made = no_entry(initiator, "no_entry", {lack->code});
    made.sure = lack->sure;
    return made;
  }
  const auto caller = initiator.end.outer();
  if (caller && !responder.end.takes_anyone() && !names(responder, *caller) &&
      *responder.end.peer != *caller)
    return no_entry(initiator, "no_entry", {code_of_wrong_call(responder, initiator)});
  return {};
}

}  // namespace peerlint::negotiate
