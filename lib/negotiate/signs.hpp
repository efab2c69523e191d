#pragma once

#include <peerlint/tunnel.hpp>

namespace peerlint::negotiate {

/// What both routers show and log where a direction ends (ipsec.md 2.17, 3.4): states and messages.
/// `by` is the gate that decided, null for a tunnel that comes up.
void tell_signs(const exchange& direction, const judgement* by, prediction& into);

}  // namespace peerlint::negotiate
