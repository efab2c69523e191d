#pragma once

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// One end with everything that is known of its device.
struct side {
  const endpoint& end;
  const facts::device_facts& facts;
};

/// Gate G5: do the two share an ISAKMP policy? (RFC 2409 section 5; the responder chooses.)
[[nodiscard]] gate<policy_choice> judge_policy(const side& initiator, const side& responder);

/// Gates G4, G6 and G8 as far as keys go: has each end a key for the other, and are they equal?
[[nodiscard]] gate<key_pair> judge_key(const side& initiator, const side& responder);

/// Gate G10 without mode and PFS: do the two entries share a transform set?
[[nodiscard]] gate<transform_choice> judge_transform(const side& initiator, const side& responder);

/// Gate G9: has each permit line of the initiator's crypto ACL its mirror at the responder?
[[nodiscard]] gate<selector_pairs> judge_selectors(const side& initiator, const side& responder);

}  // namespace peerlint::negotiate
