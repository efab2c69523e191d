#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include <peerlint/model/interface.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct interface_ipv6_address;
struct interface_ipv6_crypto_map;
struct interface_ipv6_enable;
struct interface_ipv6_filter;
struct interface_ipv6_isis;
struct interface_ipv6_managed_flag;
struct interface_ipv6_mss;
struct interface_ipv6_mtu;
struct interface_ipv6_ospf;
struct interface_ipv6_other_flag;
struct interface_ipv6_policy;
struct interface_ipv6_redirects;
struct interface_ipv6_relay;
struct interface_ipv6_server;
struct interface_ipv6_suppress;
struct interface_ipv6_unnumbered;
struct interface_ipv6_unreachables;
struct ipv6_address_kind;
struct ipv6_address_word;
struct ipv6_applied_map;
struct ipv6_autoconfig;
struct ipv6_autoconfig_default;
struct ipv6_dhcp;
struct ipv6_dhcp_rapid;
struct ipv6_filter;
struct ipv6_filter_direction;
struct ipv6_lender;
struct ipv6_mss_bytes;
struct ipv6_mtu_bytes;
struct ipv6_policy_map;
struct ipv6_prefix_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct interface_ipv6_address {
  using production = grammar::interface_ipv6_address;
  located<std::string_view> address;
  located<model::ipv6_address_kind> kind;
  located<std::string_view> prefix;
  located<std::string_view> option;
  void fields(auto& take) {
    take(from<grammar::ipv6_address_word>, address);
    take(from<grammar::ipv6_address_kind>, kind);
    take(from<grammar::ipv6_autoconfig>, kind);
    take(from<grammar::ipv6_dhcp>, kind);
    take(from<grammar::ipv6_prefix_name>, prefix);
    take(from<grammar::ipv6_autoconfig_default>, option);
    take(from<grammar::ipv6_dhcp_rapid>, option);
  }
};

struct interface_ipv6_enable {
  using production = grammar::interface_ipv6_enable;
};

struct interface_ipv6_unnumbered {
  using production = grammar::interface_ipv6_unnumbered;
  located<std::string_view> lender;
  void fields(auto& take) { take(from<grammar::ipv6_lender>, lender); }
};

struct interface_ipv6_filter {
  using production = grammar::interface_ipv6_filter;
  located<std::string_view> access_list;
  located<std::string_view> direction;
  void fields(auto& take) {
    take(from<grammar::ipv6_filter>, access_list);
    take(from<grammar::ipv6_filter_direction>, direction);
  }
};

struct interface_ipv6_crypto_map {
  using production = grammar::interface_ipv6_crypto_map;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ipv6_applied_map>, name); }
};

struct interface_ipv6_mtu {
  using production = grammar::interface_ipv6_mtu;
  located<std::uint32_t> bytes;
  void fields(auto& take) { take(from<grammar::ipv6_mtu_bytes>, bytes); }
};

struct interface_ipv6_mss {
  using production = grammar::interface_ipv6_mss;
  located<std::uint32_t> bytes;
  void fields(auto& take) { take(from<grammar::ipv6_mss_bytes>, bytes); }
};

struct interface_ipv6_policy {
  using production = grammar::interface_ipv6_policy;
  located<std::string_view> route_map;
  void fields(auto& take) { take(from<grammar::ipv6_policy_map>, route_map); }
};

using interface_ipv6_command = std::variant<
    interface_ipv6_address, interface_ipv6_enable, interface_ipv6_unnumbered, interface_ipv6_filter,
    interface_ipv6_crypto_map, interface_ipv6_mtu, interface_ipv6_mss, interface_ipv6_policy,
    option_line<grammar::interface_ipv6_redirects>,
    option_line<grammar::interface_ipv6_unreachables>,
    option_line<grammar::interface_ipv6_other_flag>,
    option_line<grammar::interface_ipv6_managed_flag>,
    option_line<grammar::interface_ipv6_suppress>, option_line<grammar::interface_ipv6_server>,
    repeated_option_line<grammar::interface_ipv6_relay>,
    repeated_option_line<grammar::interface_ipv6_ospf>,
    repeated_option_line<grammar::interface_ipv6_isis>>;

}  // namespace peerlint::command
