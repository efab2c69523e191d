#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// A line of `ip local pool NAME`; a pool may consist of several.
struct local_pool {
  located<std::string> name;
  anchor line;
  net::ipv4_address first;
  net::ipv4_address last;  ///< the same where the line names one address
  std::string group;       ///< pools of different groups may overlap
  std::optional<std::uint32_t> cache_size;
  std::optional<std::uint32_t> recycle_delay;  ///< seconds

  friend bool operator==(const local_pool&, const local_pool&) = default;
};

/// `ip host [vrf <vrf>] <name> <address> …`.
struct static_host {
  located<std::string> name;
  std::string vrf;
  anchor line;
  std::optional<std::uint16_t> port;  ///< of Telnet
  std::vector<located<host_address>> addresses;

  friend bool operator==(const static_host&, const static_host&) = default;
};

/// A server of `ip name-server [vrf <vrf>] <address> …`.
struct name_server {
  std::string vrf;
  host_address address;

  friend bool operator==(const name_server&, const name_server&) = default;
};

/// `ip domain …`, of the global table: what completes and resolves names.
struct domain_settings {
  setting<std::string> name;
  setting<flag> lookup;  ///< on when unset
  setting<std::string> source_interface;
  std::vector<located<std::string>> list;  ///< tried instead of `name`, in order

  friend bool operator==(const domain_settings&, const domain_settings&) = default;
};

}  // namespace peerlint::model
