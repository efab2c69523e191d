#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_ezvpn_client;
struct crypto_identity_object;
struct ezvpn_connect;
struct ezvpn_encoding;
struct ezvpn_group;
struct ezvpn_group_name;
struct ezvpn_key;
struct ezvpn_local_address;
struct ezvpn_mode;
struct ezvpn_name;
struct ezvpn_password;
struct ezvpn_password_encoding;
struct ezvpn_peer;
struct ezvpn_user;
struct ezvpn_user_name;
struct ezvpn_userid;
struct ezvpn_virtual_interface;
struct identity_object_description;
struct identity_object_dn;
struct identity_object_fqdn;
struct identity_object_name;
struct identity_object_text;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ezvpn_client {
  using production = grammar::crypto_ezvpn_client;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ezvpn_name>, name); }
};

struct ezvpn_group {
  using production = grammar::ezvpn_group;
  located<std::string_view> name;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  void fields(auto& take) {
    take(from<grammar::ezvpn_group_name>, name);
    take(from<grammar::ezvpn_encoding>, encoding);
    take(from<grammar::ezvpn_key>, key);
  }
};

struct ezvpn_user {
  using production = grammar::ezvpn_user;
  located<std::string_view> name;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  void fields(auto& take) {
    take(from<grammar::ezvpn_user_name>, name);
    take(from<grammar::ezvpn_password_encoding>, encoding);
    take(from<grammar::ezvpn_password>, password);
  }
};

struct crypto_identity_object {
  using production = grammar::crypto_identity_object;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::identity_object_name>, name); }
};

struct identity_object_description {
  using production = grammar::identity_object_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::identity_object_text>, text); }
};

using ezvpn_command =
    std::variant<crypto_ezvpn_client, ezvpn_group, ezvpn_user, crypto_identity_object,
                 identity_object_description, option_line<grammar::ezvpn_connect>,
                 option_line<grammar::ezvpn_mode>, option_line<grammar::ezvpn_local_address>,
                 option_line<grammar::ezvpn_userid>, option_line<grammar::ezvpn_virtual_interface>,
                 option_line<grammar::identity_object_dn>,
                 repeated_option_line<grammar::ezvpn_peer>,
                 repeated_option_line<grammar::identity_object_fqdn>>;

}  // namespace peerlint::command
