#pragma once

#include <optional>
#include <string>

#include <peerlint/net.hpp>

namespace peerlint::model {

/// The address of a host, or the name that stands for it.
struct host_address {
  std::string text;  ///< as written; IPv6 in lower case
  std::optional<net::ipv4_address> ipv4;

  friend bool operator==(const host_address&, const host_address&) = default;
};

}  // namespace peerlint::model
