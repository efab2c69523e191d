#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct local_group_again;
struct local_group_block;
struct local_group_ssid;
struct local_group_vlan;
struct local_nas;
struct local_nas_address;
struct local_radius;
struct local_radius_encoding;
struct local_radius_group;
struct local_radius_group_name;
struct local_radius_method;
struct local_radius_secret;
struct local_radius_user;
struct local_radius_user_name;
struct local_user_group_name;
struct local_user_hash;
struct local_user_mac_only;
struct local_user_password;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct local_radius {
  using production = grammar::local_radius;
};

struct local_nas {
  using production = grammar::local_nas;
  located<std::string_view> address;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  void fields(auto& take) {
    take(from<grammar::local_nas_address>, address);
    take(from<grammar::local_radius_encoding>, encoding);
    take(from<grammar::local_radius_secret>, key);
  }
};

struct local_radius_user {
  using production = grammar::local_radius_user;
  located<std::string_view> name;
  located<std::string_view> kind;  ///< password, nthash
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  located<std::string_view> group;
  std::optional<located<bool>> mac_only;
  void fields(auto& take) {
    take(from<grammar::local_radius_user_name>, name);
    take(from<grammar::local_user_password>, kind);
    take(from<grammar::local_user_hash>, kind);
    take(from<grammar::local_radius_encoding>, encoding);
    take(from<grammar::local_radius_secret>, key);
    take(from<grammar::local_user_group_name>, group);
    take(from<grammar::local_user_mac_only>, mac_only);
  }
};

struct local_radius_group {
  using production = grammar::local_radius_group;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::local_radius_group_name>, name); }
};

struct local_radius_method {
  using production = grammar::local_radius_method;
};

using local_radius_command =
    std::variant<local_radius, local_nas, local_radius_user, local_radius_group,
                 local_radius_method, option_line<grammar::local_group_vlan>,
                 option_line<grammar::local_group_ssid>, option_line<grammar::local_group_again>,
                 option_line<grammar::local_group_block>>;

}  // namespace peerlint::command
