#pragma once

#include <peerlint/tunnel.hpp>

namespace peerlint::rules::ik2 {

/// The directions in which the responder refuses the initiator for that: each fault shows in one of
/// them, whoever starts.
template <class Tell>
void each_refused(const tunnel& between, identity_fault fault, Tell tell) {
  for (const auto* direction : {&between.a_to_b, &between.b_to_a}) {
    const auto& identity = direction->identity;
    if (direction->ikev2() && identity.is == verdict::fail && identity.found.responder_refuses &&
        identity.found.fault == fault)
      tell(*direction, identity.found);
  }
}

}  // namespace peerlint::rules::ik2
