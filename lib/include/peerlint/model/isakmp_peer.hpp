#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class isakmp_peer_kind : std::uint8_t { address, ip, ipv6, hostname, fqdn };
inline constexpr std::array<std::string_view, 5> isakmp_peer_words{"address", "ip", "ipv6",
                                                                   "hostname", "fqdn"};
template <>
inline constexpr std::span<const std::string_view> keywords<isakmp_peer_kind>{isakmp_peer_words};

enum class client_endpoint_kind : std::uint8_t { ipv4_address, ipv6_address, fqdn, user_fqdn };
inline constexpr std::array<std::string_view, 4> client_endpoint_words{
    "ipv4-address", "ipv6-address", "fqdn", "user-fqdn"};
template <>
inline constexpr std::span<const std::string_view> keywords<client_endpoint_kind>{
    client_endpoint_words};

/// `set aggressive-mode client-endpoint`: what the router calls itself towards the peer.
struct client_endpoint {
  client_endpoint_kind kind = client_endpoint_kind::ipv4_address;
  std::string value;  ///< as written

  friend bool operator==(const client_endpoint&, const client_endpoint&) = default;
};

/// `crypto isakmp peer …`: aggressive mode with a password of its own.
struct isakmp_peer {
  isakmp_peer_kind kind = isakmp_peer_kind::address;
  located<std::string> name;  ///< the address or host name as written
  anchor header;
  located<std::string> vrf;  ///< "" when none is named
  setting<std::string> description;
  setting<client_endpoint> endpoint;
  setting<secret> password;

  friend bool operator==(const isakmp_peer&, const isakmp_peer&) = default;
};

}  // namespace peerlint::model
