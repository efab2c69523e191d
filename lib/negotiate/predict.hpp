#pragma once

#include <peerlint/tunnel.hpp>
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// Folds the gates of a direction into what it comes to (ipsec.md 2.17): the first that fails
/// decides, what only hangs on something unknown gives way to a later failure. Fills the outcomes
/// of the selectors, too.
void predict(exchange& direction, const side& initiator, const side& responder);

/// A line that only one end has counts in the direction of the other one as well.
void count_lone_selectors(tunnel& between);

}  // namespace peerlint::negotiate
