#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct accepted_distance;
struct accepted_tag;
struct authorization_attribute_list;
struct authorization_attributes;
struct authorization_backup_gateway;
struct authorization_def_domain;
struct authorization_dhcp_giaddr;
struct authorization_dhcp_server;
struct authorization_dhcp_timeout;
struct authorization_dns;
struct authorization_ipv6_dns;
struct authorization_ipv6_pool;
struct authorization_ipv6_pool_name;
struct authorization_ipv6_subnet_acl;
struct authorization_local_lan;
struct authorization_netmask;
struct authorization_pfs;
struct authorization_policy_name;
struct authorization_pool;
struct authorization_pool_name;
struct authorization_route_accept;
struct authorization_route_access_list;
struct authorization_route_interface;
struct authorization_route_local;
struct authorization_route_remote;
struct authorization_session_lifetime;
struct authorization_smartcard;
struct authorization_split_dns;
struct authorization_subnet_acl;
struct authorization_wins;
struct crypto_ikev2_authorization_policy;
struct route_set_acl;
struct route_set_interface_name;
struct route_set_ipv6;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_authorization_policy {
  using production = grammar::crypto_ikev2_authorization_policy;
  std::optional<located<std::string_view>> name;
  void fields(auto& take) { take(from<grammar::authorization_policy_name>, name); }
};

struct authorization_pool {
  using production = grammar::authorization_pool;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::authorization_pool_name>, name); }
};

struct authorization_ipv6_pool {
  using production = grammar::authorization_ipv6_pool;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::authorization_ipv6_pool_name>, name); }
};

struct authorization_attribute_list {
  using production = grammar::authorization_attribute_list;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::authorization_attributes>, name); }
};

struct authorization_route_interface {
  using production = grammar::authorization_route_interface;
  std::optional<located<std::string_view>> interface;
  void fields(auto& take) { take(from<grammar::route_set_interface_name>, interface); }
};

struct authorization_route_access_list {
  using production = grammar::authorization_route_access_list;
  std::optional<located<bool>> ipv6;
  located<std::string_view> access_list;
  void fields(auto& take) {
    take(from<grammar::route_set_ipv6>, ipv6);
    take(from<grammar::route_set_acl>, access_list);
  }
};

struct authorization_route_accept {
  using production = grammar::authorization_route_accept;
  std::optional<located<std::uint32_t>> tag;
  std::optional<located<std::uint16_t>> distance;
  void fields(auto& take) {
    take(from<grammar::accepted_tag>, tag);
    take(from<grammar::accepted_distance>, distance);
  }
};

using ikev2_authorization_policy_command = std::variant<
    crypto_ikev2_authorization_policy, authorization_pool, authorization_ipv6_pool,
    authorization_attribute_list, authorization_route_interface, authorization_route_access_list,
    authorization_route_accept, repeated_option_line<grammar::authorization_route_remote>,
    repeated_option_line<grammar::authorization_route_local>,
    option_line<grammar::authorization_netmask>, option_line<grammar::authorization_dns>,
    option_line<grammar::authorization_ipv6_dns>, option_line<grammar::authorization_wins>,
    option_line<grammar::authorization_def_domain>,
    repeated_option_line<grammar::authorization_split_dns>,
    option_line<grammar::authorization_subnet_acl>,
    option_line<grammar::authorization_ipv6_subnet_acl>,
    repeated_option_line<grammar::authorization_dhcp_server>,
    option_line<grammar::authorization_dhcp_giaddr>,
    option_line<grammar::authorization_dhcp_timeout>, option_line<grammar::authorization_pfs>,
    option_line<grammar::authorization_session_lifetime>,
    repeated_option_line<grammar::authorization_backup_gateway>,
    option_line<grammar::authorization_local_lan>, option_line<grammar::authorization_smartcard>>;

}  // namespace peerlint::command
