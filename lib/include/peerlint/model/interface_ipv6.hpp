#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/nhrp.hpp>
#include <peerlint/model/part.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class ipv6_address_kind : std::uint8_t {
  global,
  link_local,
  eui_64,
  anycast,
  autoconfig,
  dhcp
};
inline constexpr std::array<std::string_view, 6> ipv6_address_kind_words{
    "", "link-local", "eui-64", "anycast", "autoconfig", "dhcp"};
template <>
inline constexpr std::span<const std::string_view> keywords<ipv6_address_kind>{
    ipv6_address_kind_words};

/// `ipv6 address …`.
struct ipv6_interface_address {
  ipv6_address_kind kind = ipv6_address_kind::global;
  std::string address;         ///< as written, in lower case: "2001:db8::1/64"; "" when found out
  std::string general_prefix;  ///< the name of the prefix that the address continues
  std::string options;         ///< of `autoconfig` and `dhcp`

  friend bool operator==(const ipv6_interface_address&, const ipv6_interface_address&) = default;
};

/// What an interface does with IPv6.
struct interface_ipv6 {
  std::vector<located<ipv6_interface_address>> addresses;
  setting<flag> enable;
  setting<std::string> unnumbered;  ///< the interface that lends its address
  setting<std::string> traffic_filter_in;
  setting<std::string> traffic_filter_out;
  setting<std::string> crypto_map;
  setting<std::string> policy_route_map;
  setting<std::uint32_t> mtu;      ///< bytes
  setting<std::uint32_t> tcp_mss;  ///< bytes
  part<model::nhrp> nhrp;

  friend bool operator==(const interface_ipv6&, const interface_ipv6&) = default;
};

}  // namespace peerlint::model
