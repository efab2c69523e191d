#pragma once

#include <peerlint/tunnel.hpp>
#include "rules/rule.hpp"

namespace peerlint::rules::idn {

/// The directions of IKEv1 in which the responder does not know the initiator for that.
template <class Tell>
void each_refused(const tunnel& between, identity_fault fault, Tell tell) {
  for (const auto* direction : {&between.a_to_b, &between.b_to_a}) {
    const auto& identity = direction->identity;
    if (!direction->ikev2() && identity.is == verdict::fail && identity.found.responder_refuses &&
        identity.found.fault == fault && identity.because.front() != "IDN006")
      tell(*direction, identity.found);
  }
}

inline draft& begin(const exchange& direction, const identity_pair& found, report& out) {
  const auto& a = direction.initiator;
  const auto& b = direction.responder;
  auto& made = out.at(found.expected_at, "profile {} of {} does not match the identity of {}",
                      found.responder_isakmp->name.value, b.device_name, a.device_name);
  made.label("{} says: {}", a.device_name, found.sent)
      .related(found.sent_at.exists() ? found.sent_at : a.address_at, "what {} says of itself",
               a.device_name)
      .at_most(direction.identity.sure)
      .why(
          "phase 1 completes without the profile (\"peer matches *none* of the profiles\"), and "
          "the "
          "section accepts only peers that have it: quick mode is refused");
  return made;
}

}  // namespace peerlint::rules::idn
