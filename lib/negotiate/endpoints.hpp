#pragma once

#include <span>
#include <utility>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// Every static entry of an applied crypto map, once a peer and interface. An entry whose local
/// address no file tells (DHCP, PPP) has none.
[[nodiscard]] std::vector<endpoint> endpoints_of(const facts::device_facts& device,
                                                 std::size_t index);

/// The pairs of endpoints of different devices that name each other's address.
[[nodiscard]] std::vector<std::pair<endpoint, endpoint>> reciprocal(
    std::span<const endpoint> endpoints);

}  // namespace peerlint::negotiate
