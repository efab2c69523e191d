#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `route accept any [tag <n>] [distance <n>]`.
struct ikev2_route_accept {
  std::optional<std::uint32_t> tag;
  std::optional<std::uint16_t> distance;

  friend bool operator==(const ikev2_route_accept&, const ikev2_route_accept&) = default;
};

/// `crypto ikev2 authorization policy NAME`: what a peer is given, and what is told to it.
struct ikev2_authorization_policy {
  located<std::string> name;
  anchor header;
  setting<std::string> pool;
  setting<std::string> ipv6_pool;
  setting<std::string> aaa_attribute_list;
  setting<std::string> route_set_interface;  ///< empty: the one of the session
  setting<std::string> route_set_access_list;
  setting<std::string> route_set_ipv6_access_list;
  setting<ikev2_route_accept> route_accept;
  std::vector<option_line> options;

  friend bool operator==(const ikev2_authorization_policy&,
                         const ikev2_authorization_policy&) = default;
};

/// The state of a tracked object that something hangs on.
struct flexvpn_track {
  std::uint16_t object = 0;
  bool down = false;  ///< the object has to be down

  friend bool operator==(const flexvpn_track&, const flexvpn_track&) = default;
};

/// `peer <sequence> …` of a FlexVPN client.
struct flexvpn_peer {
  std::uint32_t sequence = 0;
  host_address address;
  bool fqdn = false;        ///< the address is a name
  std::string resolved_as;  ///< of a name: `dynamic`, `ipv6`
  std::optional<flexvpn_track> track;

  friend bool operator==(const flexvpn_peer&, const flexvpn_peer&) = default;
};

/// `source <sequence> <interface> [track <object>]`.
struct flexvpn_source {
  std::uint32_t sequence = 0;
  std::string interface;
  std::optional<std::uint16_t> track;

  friend bool operator==(const flexvpn_source&, const flexvpn_source&) = default;
};

enum class flexvpn_connect_mode : std::uint8_t { automatic, manual, track, acl };
inline constexpr std::array<std::string_view, 4> flexvpn_connect_words{"auto", "manual", "track",
                                                                       "acl"};
template <>
inline constexpr std::span<const std::string_view> keywords<flexvpn_connect_mode>{
    flexvpn_connect_words};

/// `connect …`: when the client calls.
struct flexvpn_connect {
  flexvpn_connect_mode mode = flexvpn_connect_mode::automatic;
  std::optional<flexvpn_track> track;
  std::string access_list;

  friend bool operator==(const flexvpn_connect&, const flexvpn_connect&) = default;
};

/// `crypto ikev2 client flexvpn NAME`.
struct flexvpn_client {
  located<std::string> name;
  anchor header;
  std::vector<located<flexvpn_peer>> peers;  ///< by sequence
  setting<flag> peer_reactivate;
  setting<flexvpn_connect> connect;              ///< automatic when unset
  std::vector<located<flexvpn_source>> sources;  ///< by sequence
  setting<std::string> tunnel;                   ///< `client connect Tunnel<n>`
  std::vector<located<std::string>> inside;      ///< interfaces
  std::vector<option_line> options;

  friend bool operator==(const flexvpn_client&, const flexvpn_client&) = default;
};

/// `crypto ikev2 name-mangler NAME`: which part of an identity AAA is asked with.
struct ikev2_name_mangler {
  located<std::string> name;
  anchor header;
  std::vector<option_line> options;

  friend bool operator==(const ikev2_name_mangler&, const ikev2_name_mangler&) = default;
};

/// `crypto ikev2 cluster GROUP`: the HSRP group whose routers share the load.
struct ikev2_cluster {
  located<std::string> name;
  anchor header;
  std::vector<option_line> options;

  friend bool operator==(const ikev2_cluster&, const ikev2_cluster&) = default;
};

}  // namespace peerlint::model
