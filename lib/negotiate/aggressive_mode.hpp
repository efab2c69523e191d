#pragma once

#include <algorithm>

#include "facts/ike/ike_profiles.hpp"
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// The end starts phase 1 of IKEv1 in aggressive mode: its profile says so, or a line `crypto
/// isakmp peer` for the address that it calls.
[[nodiscard]] inline bool starts_aggressive(const side& one) {
  const auto* profile =
      facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
  if (profile != nullptr && profile->aggressive_mode.is_set()) return true;
  if (!one.end.peer) return false;
  const auto called = net::to_text(*one.end.peer);
  const auto& peers = one.facts.device.isakmp_peers;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& peer) {
    return peer.name.value == called && peer.endpoint.is_set();
  });
}

}  // namespace peerlint::negotiate
