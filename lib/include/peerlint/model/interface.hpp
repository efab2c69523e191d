#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `ip address A M [secondary]`.
struct interface_address {
  net::ipv4_address address;
  net::ipv4_mask mask;
  bool secondary = false;

  friend bool operator==(const interface_address&, const interface_address&) = default;
};

/// An interface under its whole name, "GigabitEthernet0/0".
struct interface {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  setting<flag> shutdown;
  std::vector<located<interface_address>> addresses;  ///< the primary one first
  setting<std::string> dynamic_address;  ///< `dhcp` or `negotiated`: no file says which it is
  setting<std::string> crypto_map;

  friend bool operator==(const interface&, const interface&) = default;
};

}  // namespace peerlint::model
