#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/login.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct enable_algorithm;
struct enable_level_number;
struct enable_password;
struct enable_secret;
struct local_user;
struct password_encoding;
struct password_words;
struct user_aaa;
struct user_aaa_attribute;
struct user_aaa_list;
struct user_access_class;
struct user_acl;
struct user_attribute_list;
struct user_autocommand;
struct user_autocommand_text;
struct user_description;
struct user_description_text;
struct user_level;
struct user_links;
struct user_maxlinks;
struct user_name;
struct user_noescape;
struct user_nohangup;
struct user_nopassword;
struct user_one_time;
struct user_password;
struct user_secret;
struct user_view;
struct user_view_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct local_user {
  using production = grammar::local_user;
  located<std::string_view> name;
  std::optional<located<std::uint16_t>> privilege;
  std::optional<located<model::password_kind>> kind;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  std::optional<located<bool>> no_password;
  std::vector<located<std::string_view>> options;
  void fields(auto& take) {
    take(from<grammar::user_name>, name);
    take(from<grammar::user_level>, privilege);
    take(from<grammar::user_secret>, kind);
    take(from<grammar::user_password>, kind);
    take(from<grammar::password_encoding>, encoding);
    take(from<grammar::password_words>, password);
    take(from<grammar::user_nopassword>, no_password);
    take(from<grammar::user_view>, options);
    take(from<grammar::user_view_name>, options);
    take(from<grammar::user_access_class>, options);
    take(from<grammar::user_acl>, options);
    take(from<grammar::user_one_time>, options);
    take(from<grammar::user_noescape>, options);
    take(from<grammar::user_nohangup>, options);
    take(from<grammar::user_maxlinks>, options);
    take(from<grammar::user_links>, options);
    take(from<grammar::user_aaa>, options);
    take(from<grammar::user_aaa_attribute>, options);
    take(from<grammar::user_aaa_list>, options);
    take(from<grammar::user_attribute_list>, options);
    take(from<grammar::user_autocommand>, options);
    take(from<grammar::user_autocommand_text>, options);
    take(from<grammar::user_description>, options);
    take(from<grammar::user_description_text>, options);
  }
};

/// `enable secret|password …`.
template <class Production, model::password_kind Kind>
struct enable_line {
  using production = Production;
  static constexpr auto kind = Kind;
  std::optional<located<std::uint16_t>> level;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  void fields(auto& take) {
    take(from<grammar::enable_level_number>, level);
    take(from<grammar::password_encoding>, encoding);
    take(from<grammar::password_words>, password);
  }
};

using login_command =
    std::variant<local_user, enable_line<grammar::enable_secret, model::password_kind::secret>,
                 enable_line<grammar::enable_password, model::password_kind::password>,
                 enable_line<grammar::enable_algorithm, model::password_kind::secret>>;

}  // namespace peerlint::command
