#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/isakmp_keyring.hpp>
#include <peerlint/model/isakmp_settings.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class self_identity_kind : std::uint8_t { address, address_ipv6, fqdn, user_fqdn, dn };
inline constexpr std::array<std::string_view, 5> self_identity_words{"address", "address ipv6",
                                                                     "fqdn", "user-fqdn", "dn"};
template <>
inline constexpr std::span<const std::string_view> keywords<self_identity_kind>{
    self_identity_words};

/// `self-identity`: what the router calls itself towards the peers of the profile.
struct isakmp_self_identity {
  self_identity_kind kind = self_identity_kind::address;
  std::string value;  ///< of `fqdn` and `user-fqdn`; "" is the router's own

  friend bool operator==(const isakmp_self_identity&, const isakmp_self_identity&) = default;
};

enum class identity_match_kind : std::uint8_t {
  address,
  address_ipv6,
  host,
  host_domain,
  user,
  user_domain,
  user_fqdn,
  group,
};
inline constexpr std::array<std::string_view, 8> identity_match_words{
    "address", "address ipv6", "host", "host domain", "user", "user domain", "user-fqdn", "group"};
template <>
inline constexpr std::span<const std::string_view> keywords<identity_match_kind>{
    identity_match_words};

/// `match identity`: a peer that calls itself so is one of the profile's.
struct identity_match {
  identity_match_kind kind = identity_match_kind::address;
  std::optional<net::ipv4_prefix> address;  ///< 0.0.0.0/0 is any; of the kind `address` only
  std::string name;                         ///< of the other kinds; an IPv6 prefix as written
  std::string vrf;                          ///< the front-door VRF of the peer's address

  friend bool operator==(const identity_match&, const identity_match&) = default;
};

/// `crypto isakmp profile NAME`.
struct isakmp_profile {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  setting<std::string> vrf;                     ///< of the traffic inside the tunnel
  std::vector<located<std::string>> keyrings;   ///< in order; `default` is `crypto isakmp key`
  setting<isakmp_self_identity> self_identity;  ///< `crypto isakmp identity` when unset
  std::vector<located<identity_match>> matches;
  std::vector<located<std::string>> certificate_maps;  ///< `match certificate`
  std::vector<located<std::string>> trustpoints;       ///< in order
  setting<isakmp_local_address> local_address;
  setting<flag> aggressive_mode;  ///< `initiate mode aggressive`
  setting<dead_peer_detection> keepalive;
  setting<std::uint32_t> virtual_template;
  setting<std::string> client_authentication;  ///< the list of users: XAUTH
  setting<flag> initiates_addresses;           ///< `client configuration address initiate`
  setting<flag> responds_addresses;            ///< `client configuration address respond`
  setting<std::string> client_group;
  setting<std::string> pki_authorization;  ///< a list, as those below
  setting<std::string> authorization;
  setting<std::string> accounting;
  std::vector<option_line> options;

  friend bool operator==(const isakmp_profile&, const isakmp_profile&) = default;
};

}  // namespace peerlint::model
