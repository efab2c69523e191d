#pragma once

#include <algorithm>

#include "facts/ike/ike_profiles.hpp"
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// The end starts phase 1 of IKEv1 in aggressive mode: its profile says so, or a line `crypto
/// isakmp peer` for the address that it calls.
[[nodiscard]] bool starts_aggressive(const side& one);

/// Phase 1 has the three messages of aggressive mode: what fails at one of main mode fails at the
/// one that does the same.
void use_aggressive_mode(exchange& direction);

}  // namespace peerlint::negotiate
