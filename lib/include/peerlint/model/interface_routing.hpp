#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `ip ospf PROCESS area AREA`.
struct ospf_area {
  std::uint32_t process = 0;
  std::string area;  ///< as written: a number or four octets
  bool without_secondaries = false;

  friend bool operator==(const ospf_area&, const ospf_area&) = default;
};

/// What routing is told on an interface.
struct interface_routing {
  setting<ospf_area> ospf;
  std::vector<located<std::uint32_t>> no_split_horizon;  ///< `no ip split-horizon eigrp N`
  std::vector<located<std::uint32_t>> no_next_hop_self;  ///< `no ip next-hop-self eigrp N`
  setting<std::uint32_t> dhcp_track;     ///< the object that holds the default route of DHCP
  setting<std::uint32_t> dhcp_distance;  ///< of that route; 254 when nothing is said

  friend bool operator==(const interface_routing&, const interface_routing&) = default;
};

}  // namespace peerlint::model
