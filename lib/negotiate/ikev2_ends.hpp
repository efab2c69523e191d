#pragma once

#include "facts/ike/ike_profiles.hpp"
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// The IKEv2 profile of the end's section; null when nobody defines it, or there is none.
[[nodiscard]] inline const model::ikev2_profile* ikev2_profile_of(const side& one) {
  return facts::ikev2_profile_named(one.facts.device, one.own().ikev2_profile.value);
}

/// The profile of the responder that takes the initiator's identity, whatever the section asks for:
/// none does, one may, one does.
[[nodiscard]] net::truth some_profile_takes(const side& initiator, const side& responder);

}  // namespace peerlint::negotiate
