#pragma once

#include <cstdint>
#include <string>

#include <peerlint/span.hpp>

namespace peerlint::model {

/// `ipv6 route …`; its key is VRF, prefix and where it points to. Addresses are as written, in
/// lower case.
struct ipv6_route {
  std::string vrf;
  std::string destination;   ///< with its length: "2001:db8::/32"
  std::string interface;     ///< whole name; "" when only a next hop is given
  std::string next_hop;      ///< "" when only an interface is given
  std::string next_hop_vrf;  ///< "" when it is the route's own
  std::uint32_t distance = 1;
  std::string name;
  std::uint32_t tag = 0;
  std::uint32_t track = 0;  ///< 0: none
  bool permanent = false;
  std::string use;  ///< `unicast`, `multicast` or `bfd`
  anchor line;

  friend bool operator==(const ipv6_route&, const ipv6_route&) = default;
};

}  // namespace peerlint::model
