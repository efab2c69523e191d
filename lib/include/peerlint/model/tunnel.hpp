#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `tunnel mode`; `gre ip` when no line says it.
enum class tunnel_mode : std::uint8_t {
  gre_ip,
  gre_ipv6,
  gre_multipoint,
  gre_multipoint_ipv6,
  ipsec_ipv4,
  ipsec_ipv4_v6_overlay,
  ipsec_ipv6,
  ipsec_ipv6_v4_overlay,
  ipsec_dual_overlay,
  ipip,
  ipip_decapsulate_any,
  ipv6,
  ipv6ip,
  ipv6ip_6rd,
  ipv6ip_6to4,
  ipv6ip_auto_6rd,
  ipv6ip_auto_6to4,
  ipv6ip_auto_tunnel,
  ipv6ip_isatap,
  mpls_traffic_eng,
  mpls_traffic_eng_multilsp,
  mpls_traffic_eng_point_to_multipoint,
  ethernet_gre_ipv4,
  ethernet_gre_ipv6,
  ethernet_l2tpv3_manual,
  udp_ip,
  udp_multipoint,
  vxlan_ipv4,
  vxlan_ipv4_default_mac,
  vxlan_ipv6,
  vxlan_ipv6_default_mac,
  vxlan_gpe_ipv4,
  vxlan_gpe_ipv6,
  sdwan,
  aurp,
  cayman,
  dvmrp,
  eon,
  iptalk,
  nos,
  rbscp,
  tag_switching,
};
inline constexpr std::array<std::string_view, 42> tunnel_mode_words{
    "gre ip",
    "gre ipv6",
    "gre multipoint",
    "gre multipoint ipv6",
    "ipsec ipv4",
    "ipsec ipv4 v6-overlay",
    "ipsec ipv6",
    "ipsec ipv6 v4-overlay",
    "ipsec dual-overlay",
    "ipip",
    "ipip decapsulate-any",
    "ipv6",
    "ipv6ip",
    "ipv6ip 6rd",
    "ipv6ip 6to4",
    "ipv6ip auto-6rd",
    "ipv6ip auto-6to4",
    "ipv6ip auto-tunnel",
    "ipv6ip isatap",
    "mpls traffic-eng",
    "mpls traffic-eng multilsp",
    "mpls traffic-eng point-to-multipoint",
    "ethernet gre ipv4",
    "ethernet gre ipv6",
    "ethernet l2tpv3 manual",
    "udp ip",
    "udp multipoint",
    "vxlan ipv4",
    "vxlan ipv4 default-mac",
    "vxlan ipv6",
    "vxlan ipv6 default-mac",
    "vxlan-gpe ipv4",
    "vxlan-gpe ipv6",
    "sdwan",
    "aurp",
    "cayman",
    "dvmrp",
    "eon",
    "iptalk",
    "nos",
    "rbscp",
    "tag-switching"};
template <>
inline constexpr std::span<const std::string_view> keywords<tunnel_mode>{tunnel_mode_words};

/// `tunnel source`: an interface, an address, or whatever the session brings.
struct tunnel_source {
  std::string interface;                     ///< whole name
  std::optional<net::ipv4_address> address;  ///< instead of an interface
  std::string ipv6;                          ///< instead of both, in lower case
  bool dynamic = false;

  friend bool operator==(const tunnel_source&, const tunnel_source&) = default;
};

/// `tunnel destination`: an address, a name that the router resolves, or whoever calls.
struct tunnel_destination {
  std::optional<net::ipv4_address> address;
  std::string ipv6;  ///< in lower case
  std::string hostname;
  bool dynamic = false;
  std::string list;  ///< an access list, for point-to-multipoint TE

  friend bool operator==(const tunnel_destination&, const tunnel_destination&) = default;
};

/// `tunnel protection ipsec profile …`.
struct tunnel_protection {
  std::string profile;  ///< `default` is the built-in one
  bool shared = false;
  located<std::string> isakmp_profile;
  located<std::string> ikev2_profile;

  friend bool operator==(const tunnel_protection&, const tunnel_protection&) = default;
};

/// `tunnel path-mtu-discovery`; 0 where nothing is said: 10 minutes, 92 bytes.
struct path_mtu_discovery {
  std::uint32_t age_minutes = 0;
  bool never_ages = false;  ///< `age-timer infinite`
  std::uint32_t least_mtu = 0;

  friend bool operator==(const path_mtu_discovery&, const path_mtu_discovery&) = default;
};

/// What makes an interface a tunnel; also of a Virtual-Template `type tunnel`.
struct tunnel {
  setting<tunnel_source> source;
  setting<tunnel_destination> destination;
  setting<tunnel_mode> mode;
  setting<std::uint32_t> key;
  setting<std::string> vrf;  ///< of the outer packets
  setting<flag> checksum;
  setting<path_mtu_discovery> path_mtu;
  setting<tunnel_protection> protection;
  setting<std::string> policy_ipv4;    ///< `tunnel protection ipsec policy`: an access list
  setting<std::string> policy_ipv6;    ///< the same
  setting<std::string> local_address;  ///< `tunnel protection ipsec local-address`, an interface
  setting<flag> initiate;              ///< `tunnel protection ipsec initiate`

  friend bool operator==(const tunnel&, const tunnel&) = default;
};

}  // namespace peerlint::model
