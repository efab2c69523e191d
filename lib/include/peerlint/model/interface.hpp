#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/first_hop.hpp>
#include <peerlint/model/interface_ipv6.hpp>
#include <peerlint/model/interface_link.hpp>
#include <peerlint/model/interface_routing.hpp>
#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/nhrp.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/part.hpp>
#include <peerlint/model/secret_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/model/tunnel.hpp>
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

/// `ip address {dhcp | negotiated | pool}`: no file says which address it is.
struct dynamic_address {
  std::string kind;     ///< `dhcp`, `negotiated` or `pool`
  std::string options;  ///< the words behind it

  friend bool operator==(const dynamic_address&, const dynamic_address&) = default;
};

enum class nat_side : std::uint8_t { inside, outside };
inline constexpr std::array<std::string_view, 2> nat_side_words{"inside", "outside"};
template <>
inline constexpr std::span<const std::string_view> keywords<nat_side>{nat_side_words};

/// `crypto map NAME redundancy GROUP [stateful]`.
struct map_redundancy {
  located<std::string> group;  ///< the name of an HSRP group; "" without redundancy
  bool stateful = false;

  friend bool operator==(const map_redundancy&, const map_redundancy&) = default;
};

/// `ip verify unicast …`: packets must come from where their source is.
struct reverse_path {
  bool any_interface = false;  ///< loose: `reachable-via any`
  bool allow_default = false;
  bool allow_self_ping = false;
  bool layer_2_source = false;       ///< `l2-src`
  bool old_form = false;             ///< `reverse-path`, which is `source reachable-via rx`
  located<std::string> access_list;  ///< decides on what fails; "" without

  friend bool operator==(const reverse_path&, const reverse_path&) = default;
};

/// Checks of an interface beside its access lists.
struct interface_inspection {
  setting<reverse_path> verify;
  setting<std::string> inspect_in;  ///< `ip inspect NAME in`
  setting<std::string> inspect_out;

  friend bool operator==(const interface_inspection&, const interface_inspection&) = default;
};

/// An interface under its whole name, "GigabitEthernet0/0".
struct interface {
  located<std::string> name;
  anchor header;
  located<std::string> form;  ///< of the header: "point-to-point", "type tunnel"; "" without
  setting<std::string> description;
  setting<flag> shutdown;
  setting<std::string> vrf;

  std::vector<located<interface_address>> addresses;  ///< the primary one first
  setting<model::dynamic_address> dynamic_address;    ///< instead of addresses
  setting<std::string> unnumbered;                    ///< the interface that lends its address
  part<interface_ipv6> ipv6;

  setting<std::string> access_group_in;
  setting<std::string> access_group_out;
  part<interface_inspection> inspection;
  setting<std::string> zone;
  setting<nat_side> nat;
  setting<flag> nat_enable;  ///< `ip nat enable`, the NAT virtual interface
  setting<std::string> policy_route_map;
  part<interface_routing> routing;

  setting<std::uint32_t> mtu;      ///< bytes
  setting<std::uint32_t> ip_mtu;   ///< bytes
  setting<std::uint32_t> tcp_mss;  ///< `ip tcp adjust-mss`, bytes
  part<interface_link> link;

  setting<std::string> crypto_map;
  map_redundancy crypto_map_redundancy;
  setting<df_bit> crypto_df_bit;
  setting<ipsec_fragmentation> crypto_fragmentation;

  part<model::tunnel> tunnel;
  part<model::nhrp> nhrp;
  model::first_hop first_hop;

  std::vector<secret_line> secret_lines;
  std::vector<option_line> options;

  friend bool operator==(const interface&, const interface&) = default;
};

}  // namespace peerlint::model
