#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `nhrp nhs`: a next-hop server. Addresses are as written, those of IPv6 in lower case.
struct nhrp_server {
  std::string address;            ///< in the tunnel; `dynamic` when the server tells it
  std::vector<std::string> nbma;  ///< outside: addresses, or a name
  bool multicast = false;
  std::optional<std::uint32_t> priority;
  std::optional<std::uint32_t> cluster;

  friend bool operator==(const nhrp_server&, const nhrp_server&) = default;
};

/// `nhrp map`: which outer address a tunnel address has.
struct nhrp_map {
  std::string address;  ///< in the tunnel, of IPv6 with its length
  std::string mask;     ///< "" for one address
  std::string nbma;     ///< outside

  friend bool operator==(const nhrp_map&, const nhrp_map&) = default;
};

/// `nhrp map group G service-policy output P`.
struct nhrp_group_map {
  std::string group;
  std::string policy;

  friend bool operator==(const nhrp_group_map&, const nhrp_group_map&) = default;
};

/// `nhrp redirect [timeout S]`; 0 where nothing is said.
struct nhrp_redirect {
  std::uint32_t timeout = 0;

  friend bool operator==(const nhrp_redirect&, const nhrp_redirect&) = default;
};

/// NHRP of a tunnel, for one address family.
struct nhrp {
  setting<std::uint32_t> network_id;
  setting<secret> authentication;
  setting<std::uint32_t> holdtime;  ///< seconds
  std::vector<located<nhrp_server>> servers;
  std::vector<located<nhrp_map>> maps;
  std::vector<located<std::string>> multicast_maps;  ///< an outer address, or `dynamic`
  setting<nhrp_redirect> redirect;
  setting<flag> shortcut;
  setting<flag> no_unique;                      ///< `registration no-unique`
  setting<std::uint32_t> registration_timeout;  ///< seconds
  setting<std::string> group;                   ///< that a spoke asks for
  std::vector<located<nhrp_group_map>> group_maps;

  friend bool operator==(const nhrp&, const nhrp&) = default;
};

}  // namespace peerlint::model
