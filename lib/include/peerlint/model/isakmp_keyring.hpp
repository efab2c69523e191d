#pragma once

#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `local-address` of a keyring or an ISAKMP profile: the end of this router for which it counts.
struct isakmp_local_address {
  std::string interface;                     ///< whole name, instead of an address
  std::optional<net::ipv4_address> address;  ///< instead of an interface
  std::string vrf;                           ///< of the address; "" is the global table

  friend bool operator==(const isakmp_local_address&, const isakmp_local_address&) = default;
};

/// `crypto keyring NAME [vrf V]`. The lines `crypto isakmp key` are none of it.
struct isakmp_keyring {
  located<std::string> name;
  anchor header;
  located<std::string> vrf;  ///< the front-door VRF, "" when none is named
  setting<std::string> description;
  setting<isakmp_local_address> local_address;
  std::vector<isakmp_key> keys;  ///< without `no-xauth`

  friend bool operator==(const isakmp_keyring&, const isakmp_keyring&) = default;
};

}  // namespace peerlint::model
