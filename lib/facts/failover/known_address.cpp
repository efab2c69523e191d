#include "facts/failover/known_address.hpp"

#include <algorithm>

namespace peerlint::facts {

std::optional<net::ipv4_address> seen_address(const model::interface& exit,
                                              const device_facts& of) {
  const auto own = primary_address(exit);
  if (!own) return std::nullopt;
  for (const auto& [inner, outer] : of.assumed.nat)
    if (inner == own->value) return outer;
  return own->value;
}

bool expects_call(const device_facts& device, std::optional<net::ipv4_address> caller) {
  return std::any_of(device.endpoints.begin(), device.endpoints.end(), [&](const auto& end) {
    if (end.on != nullptr && end.peers.empty()) return true;
    return std::any_of(end.peers.begin(), end.peers.end(), [&](const auto& peer) {
      return !peer.value.address || (caller && *peer.value.address == *caller);
    });
  });
}

}  // namespace peerlint::facts
