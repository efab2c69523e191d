#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct client_acl_name;
struct client_domain_name;
struct client_group_acl;
struct client_group_backup_gateway;
struct client_group_banner;
struct client_group_dns;
struct client_group_domain;
struct client_group_key;
struct client_group_local_lan;
struct client_group_lock;
struct client_group_max_logins;
struct client_group_max_users;
struct client_group_name;
struct client_group_netmask;
struct client_group_pfs;
struct client_group_pool;
struct client_group_save_password;
struct client_group_split_dns;
struct client_group_wins;
struct client_key_encoding;
struct client_key_value;
struct client_mask;
struct client_pool_name;
struct crypto_isakmp_client_group;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_isakmp_client_group {
  using production = grammar::crypto_isakmp_client_group;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::client_group_name>, name); }
};

struct client_group_key {
  using production = grammar::client_group_key;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  void fields(auto& take) {
    take(from<grammar::client_key_encoding>, encoding);
    take(from<grammar::client_key_value>, key);
  }
};

struct client_group_pool {
  using production = grammar::client_group_pool;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::client_pool_name>, name); }
};

struct client_group_acl {
  using production = grammar::client_group_acl;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::client_acl_name>, name); }
};

struct client_group_domain {
  using production = grammar::client_group_domain;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::client_domain_name>, name); }
};

struct client_group_netmask {
  using production = grammar::client_group_netmask;
  located<net::ipv4_mask> mask;
  void fields(auto& take) { take(from<grammar::client_mask>, mask); }
};

using isakmp_client_group_command = std::variant<
    crypto_isakmp_client_group, client_group_key, client_group_pool, client_group_acl,
    client_group_domain, client_group_netmask, option_line<grammar::client_group_dns>,
    option_line<grammar::client_group_wins>,
    repeated_option_line<grammar::client_group_backup_gateway>,
    repeated_option_line<grammar::client_group_split_dns>,
    option_line<grammar::client_group_save_password>, option_line<grammar::client_group_local_lan>,
    option_line<grammar::client_group_lock>, option_line<grammar::client_group_pfs>,
    option_line<grammar::client_group_max_users>, option_line<grammar::client_group_max_logins>,
    action_line<grammar::client_group_banner>>;

}  // namespace peerlint::command
