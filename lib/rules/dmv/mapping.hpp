#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "facts/device_facts.hpp"

// What a tunnel of a DMVPN says of outer addresses, and what runs over it.
namespace peerlint::rules::dmv {

/// Some `ip nhrp map` is for the address.
[[nodiscard]] inline bool maps(const model::nhrp& nhrp, net::ipv4_address address) {
  return std::any_of(nhrp.maps.begin(), nhrp.maps.end(), [&](const auto& one) {
    const auto mapped = net::parse_ipv4(one.value.address);
    const auto mask = net::parse_ipv4(one.value.mask);
    const auto care = mask ? mask->bits : ~std::uint32_t{0};
    return mapped && (mapped->bits & care) == (address.bits & care);
  });
}

/// A routing protocol that finds its neighbours by multicast, on the tunnel or, for all that is
/// known, on the router; "" for none.
[[nodiscard]] inline std::string_view multicast_routing(const model::interface& on,
                                                        const facts::device_facts& facts) {
  if (on.routing->ospf.is_set() || facts.has_recognised("router ospf")) return "OSPF";
  if (facts.has_recognised("router eigrp")) return "EIGRP";
  return facts.has_recognised("router rip") ? "RIP" : "";
}

}  // namespace peerlint::rules::dmv
