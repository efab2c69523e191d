#pragma once

#include <algorithm>
#include <optional>

#include "facts/device_facts.hpp"

namespace peerlint::rules::ntt {

/// The own address of an endpoint when it is private, all peers are public, and so a NAT stands
/// between them; nothing else, and nothing for what is in a VRF or has no peer.
[[nodiscard]] inline std::optional<net::ipv4_address> address_behind_nat(
    const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  if (endpoint.on == nullptr || !endpoint.front_vrf.empty() || endpoint.peers.empty())
    return std::nullopt;
  const auto own = facts::local_address_of(endpoint, facts.device);
  const bool all_public = std::all_of(
      endpoint.peers.begin(), endpoint.peers.end(),
      [](const auto& one) { return one.value.address && !facts::is_private(*one.value.address); });
  return own && facts::is_private(*own) && all_public ? own : std::nullopt;
}

}  // namespace peerlint::rules::ntt
