#pragma once

#include <string>
#include <string_view>

#include <peerlint/tunnel.hpp>
#include "rules/rule.hpp"

// An end that calls another address than the other end has: each rule takes the kind that is its
// own.
namespace peerlint::rules::lad {

/// The directions whose initiator calls a wrong address of that kind.
template <class Tell>
void each_wrong_call(const tunnel& between, std::string_view code, Tell tell) {
  for (const auto* direction : {&between.a_to_b, &between.b_to_a})
    if (direction->wrong_call == code) tell(*direction);
}

/// The commands that let an end call another address.
inline std::string call_commands(const endpoint& end, net::ipv4_address to) {
  if (end.tunnel != nullptr) return say("{} / tunnel destination {}", end.object, net::to_text(to));
  return say("{} / no set peer {} / set peer {}", end.object, net::to_text(*end.peer),
             net::to_text(to));
}

/// A finding at the line that calls, with the address that the other end has.
inline draft& begin(const exchange& way, std::string_view what, report& out) {
  const auto& a = way.initiator;
  const auto& b = way.responder;
  const auto right = net::to_text(*b.outer());
  return out
      .at(a.peer_at, "{} calls {} at {}, {}", a.device_name, b.device_name, net::to_text(*a.peer),
          what)
      .label("{} has {} for this tunnel", b.device_name, right)
      .related(b.address_at, "the address of {}", b.object)
      .related(b.peer_at, "here {} calls {}", b.device_name, a.device_name);
}

/// "MM1", for IKEv2 "SA_INIT".
inline std::string_view first_step(const exchange& way) {
  return way.ikev2() ? "IKE_SA_INIT" : "the first message of main mode";
}

}  // namespace peerlint::rules::lad
