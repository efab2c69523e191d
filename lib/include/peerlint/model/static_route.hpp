#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `ip route …`; its key is VRF, prefix and where it points to.
struct static_route {
  std::string vrf;
  net::ipv4_prefix destination;
  std::string interface;                      ///< whole name; "" when only a next hop is given
  std::optional<net::ipv4_address> next_hop;  ///< nothing for `dhcp` too
  bool dhcp = false;
  bool global_next_hop = false;  ///< `global`: the next hop is not in the VRF
  std::uint32_t distance = 1;
  std::string name;
  std::uint32_t tag = 0;
  std::uint32_t track = 0;  ///< 0: none
  bool permanent = false;
  anchor line;

  friend bool operator==(const static_route&, const static_route&) = default;
};

}  // namespace peerlint::model
