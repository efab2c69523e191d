#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/ikev2_authentication.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct ikev2_aaa_accounting;
struct ikev2_aaa_authentication;
struct ikev2_aaa_authorization_group;
struct ikev2_aaa_authorization_user;
struct ikev2_aaa_cached;
struct ikev2_aaa_encoding;
struct ikev2_aaa_list_name;
struct ikev2_aaa_mangler;
struct ikev2_aaa_method;
struct ikev2_aaa_override;
struct ikev2_aaa_password;
struct ikev2_aaa_user;
struct ikev2_anyconnect_aggregate;
struct ikev2_anyconnect_cert_request;
struct ikev2_auth_encoding;
struct ikev2_auth_hex;
struct ikev2_auth_key;
struct ikev2_authentication_local;
struct ikev2_authentication_remote;
struct ikev2_by_dynamic;
struct ikev2_by_ecdsa_sig;
struct ikev2_by_mldsa_sig;
struct ikev2_by_pre_share;
struct ikev2_by_rsa_sig;
struct ikev2_eap_encoding;
struct ikev2_eap_form;
struct ikev2_eap_method;
struct ikev2_eap_password;
struct ikev2_eap_query;
struct ikev2_eap_timeout_seconds;
struct ikev2_eap_username;
struct ikev2_local_eap;
struct ikev2_remote_anyconnect;
struct ikev2_remote_eap;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The words of a method; part of two commands.
struct ikev2_authentication_words {
  std::optional<located<model::ikev2_authentication_method>> method;
  std::optional<located<std::string_view>> key;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<bool>> hex;
  std::vector<located<std::string_view>> forms;
  std::optional<located<std::uint16_t>> timeout;
  located<std::string_view> username;
  std::optional<located<std::string_view>> password;
  std::optional<located<std::uint16_t>> password_encoding;
  void fields(auto& take) {
    take(from<grammar::ikev2_by_pre_share>, method);
    take(from<grammar::ikev2_by_rsa_sig>, method);
    take(from<grammar::ikev2_by_ecdsa_sig>, method);
    take(from<grammar::ikev2_by_mldsa_sig>, method);
    take(from<grammar::ikev2_by_dynamic>, method);
    take(from<grammar::ikev2_local_eap>, method);
    take(from<grammar::ikev2_remote_eap>, method);
    take(from<grammar::ikev2_remote_anyconnect>, method);
    take(from<grammar::ikev2_auth_key>, key);
    take(from<grammar::ikev2_auth_encoding>, encoding);
    take(from<grammar::ikev2_auth_hex>, hex);
    take(from<grammar::ikev2_eap_form>, forms);
    take(from<grammar::ikev2_eap_query>, forms);
    take(from<grammar::ikev2_anyconnect_aggregate>, forms);
    take(from<grammar::ikev2_anyconnect_cert_request>, forms);
    take(from<grammar::ikev2_eap_timeout_seconds>, timeout);
    take(from<grammar::ikev2_eap_username>, username);
    take(from<grammar::ikev2_eap_password>, password);
    take(from<grammar::ikev2_eap_encoding>, password_encoding);
  }
};

struct ikev2_authentication_local {
  using production = grammar::ikev2_authentication_local;
  ikev2_authentication_words words;
  void fields(auto& take) { words.fields(take); }
};

struct ikev2_authentication_remote {
  using production = grammar::ikev2_authentication_remote;
  ikev2_authentication_words words;
  void fields(auto& take) { words.fields(take); }
};

/// The words of an `aaa` line; part of several commands.
struct ikev2_aaa_words {
  located<std::string_view> method;
  std::optional<located<bool>> override;
  std::optional<located<bool>> cached;
  located<std::string_view> list;
  located<std::string_view> user;
  located<std::string_view> name_mangler;
  std::optional<located<std::string_view>> password;
  std::optional<located<std::uint16_t>> encoding;
  void fields(auto& take) {
    take(from<grammar::ikev2_aaa_method>, method);
    take(from<grammar::ikev2_eap_method>, method);
    take(from<grammar::ikev2_aaa_override>, override);
    take(from<grammar::ikev2_aaa_cached>, cached);
    take(from<grammar::ikev2_aaa_list_name>, list);
    take(from<grammar::ikev2_aaa_user>, user);
    take(from<grammar::ikev2_aaa_mangler>, name_mangler);
    take(from<grammar::ikev2_aaa_password>, password);
    take(from<grammar::ikev2_aaa_encoding>, encoding);
  }
};

struct ikev2_aaa_authentication {
  using production = grammar::ikev2_aaa_authentication;
  static constexpr auto service = model::ikev2_aaa_service::authentication;
  ikev2_aaa_words words;
  void fields(auto& take) { words.fields(take); }
};

struct ikev2_aaa_authorization_group {
  using production = grammar::ikev2_aaa_authorization_group;
  static constexpr auto service = model::ikev2_aaa_service::authorization_group;
  ikev2_aaa_words words;
  void fields(auto& take) { words.fields(take); }
};

struct ikev2_aaa_authorization_user {
  using production = grammar::ikev2_aaa_authorization_user;
  static constexpr auto service = model::ikev2_aaa_service::authorization_user;
  ikev2_aaa_words words;
  void fields(auto& take) { words.fields(take); }
};

struct ikev2_aaa_accounting {
  using production = grammar::ikev2_aaa_accounting;
  static constexpr auto service = model::ikev2_aaa_service::accounting;
  ikev2_aaa_words words;
  void fields(auto& take) { words.fields(take); }
};

using ikev2_authentication_command =
    std::variant<ikev2_authentication_local, ikev2_authentication_remote, ikev2_aaa_authentication,
                 ikev2_aaa_authorization_group, ikev2_aaa_authorization_user, ikev2_aaa_accounting>;

}  // namespace peerlint::command
