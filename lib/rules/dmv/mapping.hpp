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

/// A routing protocol that finds its neighbours by multicast.
struct multicast_routing {
  std::string_view name;  ///< "" for none
  bool sure = false;      ///< a line of the tunnel says so; else it runs somewhere on the router
};

/// The one of the tunnel. What `network` lines take in is not modelled; with BGP on the router,
/// too, a protocol that no line of the tunnel names is taken to run elsewhere.
[[nodiscard]] inline multicast_routing routing_over(const model::interface& on,
                                                    const facts::device_facts& facts) {
  const auto has_line_of = [&](std::string_view protocol) {
    return std::any_of(on.options.begin(), on.options.end(), [&](const auto& one) {
      return one.command.find(protocol) != std::string_view::npos;
    });
  };
  const auto& lines = *on.routing;
  if (lines.ospf.is_set() || has_line_of("ospf")) return {"OSPF", true};
  if (!lines.no_split_horizon.empty() || !lines.no_next_hop_self.empty() || has_line_of("eigrp"))
    return {"EIGRP", true};
  if (facts.has_recognised("router bgp")) return {};
  if (facts.has_recognised("router eigrp")) return {"EIGRP", false};
  if (facts.has_recognised("router ospf")) return {"OSPF", false};
  return {facts.has_recognised("router rip") ? "RIP" : "", false};
}

}  // namespace peerlint::rules::dmv
