#pragma once

#include <optional>

#include <peerlint/tunnel.hpp>
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// What phase 1 agrees on; nothing where the gate chose nothing.
[[nodiscard]] std::optional<chosen_ike> chosen_ike_of(const exchange& direction,
                                                      const side& initiator, const side& responder);

/// What phase 2 agrees on.
[[nodiscard]] std::optional<chosen_ipsec> chosen_ipsec_of(const exchange& direction,
                                                          const side& initiator,
                                                          const side& responder);

}  // namespace peerlint::negotiate
