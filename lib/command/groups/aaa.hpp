#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct aaa_accounting_commands;
struct aaa_accounting_connection;
struct aaa_accounting_dot1x;
struct aaa_accounting_exec;
struct aaa_accounting_network;
struct aaa_accounting_system;
struct aaa_accounting_word;
struct aaa_authentication_dot1x;
struct aaa_authentication_enable;
struct aaa_authentication_login;
struct aaa_authentication_ppp;
struct aaa_authentication_word;
struct aaa_authorization_auth_proxy;
struct aaa_authorization_commands;
struct aaa_authorization_config_commands;
struct aaa_authorization_configuration;
struct aaa_authorization_console;
struct aaa_authorization_exec;
struct aaa_authorization_ipmobile;
struct aaa_authorization_network;
struct aaa_authorization_word;
struct aaa_broadcast;
struct aaa_cache_name;
struct aaa_group_name;
struct aaa_level;
struct aaa_list_name;
struct aaa_list_vrf_name;
struct aaa_new_model;
struct aaa_record;
struct aaa_session_id;
struct accounting_action_type;
struct accounting_broadcast;
struct accounting_group;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct aaa_new_model {
  using production = grammar::aaa_new_model;
};

/// A method of a list, in its order.
struct aaa_method_words {
  located<std::string_view> name;
  bool group = false;
  bool cache = false;
};

/// Every `aaa authentication|authorization|accounting` that makes a list; its head says what for.
template <class Production>
struct aaa_list_line {
  using production = Production;
  located<std::string_view> name;
  std::optional<located<std::uint16_t>> level;
  located<std::string_view> vrf;
  located<std::string_view> record;
  std::optional<located<bool>> broadcast;
  std::vector<aaa_method_words> methods;
  void fields(auto& take) {
    take(from<grammar::aaa_list_name>, name);
    take(from<grammar::aaa_level>, level);
    take(from<grammar::aaa_list_vrf_name>, vrf);
    take(from<grammar::aaa_record>, record);
    take(from<grammar::aaa_broadcast>, broadcast);
    const auto word = [this](located<std::string_view> of) { methods.push_back({of}); };
    take(from<grammar::aaa_authentication_word>, word);
    take(from<grammar::aaa_authorization_word>, word);
    take(from<grammar::aaa_accounting_word>, word);
    take(from<grammar::aaa_group_name>, [this](located<std::string_view> of) {
      methods.push_back({of, true});
    });
    take(from<grammar::aaa_cache_name>, [this](located<std::string_view> of) {
      methods.push_back({of, false, true});
    });
  }
};

struct accounting_action_type {
  using production = grammar::accounting_action_type;
  located<std::string_view> record;
  void fields(auto& take) { take(from<grammar::aaa_record>, record); }
};

struct accounting_broadcast {
  using production = grammar::accounting_broadcast;
};

struct accounting_group {
  using production = grammar::accounting_group;
  std::vector<located<std::string_view>> groups;
  void fields(auto& take) { take(from<grammar::aaa_group_name>, groups); }
};

using aaa_command = std::variant<
    aaa_new_model, option_line<grammar::aaa_session_id>,
    aaa_list_line<grammar::aaa_authentication_login>,
    aaa_list_line<grammar::aaa_authentication_ppp>,
    aaa_list_line<grammar::aaa_authentication_dot1x>,
    aaa_list_line<grammar::aaa_authentication_enable>,
    aaa_list_line<grammar::aaa_authorization_exec>,
    aaa_list_line<grammar::aaa_authorization_network>,
    aaa_list_line<grammar::aaa_authorization_commands>,
    aaa_list_line<grammar::aaa_authorization_configuration>,
    aaa_list_line<grammar::aaa_authorization_auth_proxy>,
    aaa_list_line<grammar::aaa_authorization_ipmobile>,
    option_line<grammar::aaa_authorization_console>,
    option_line<grammar::aaa_authorization_config_commands>,
    aaa_list_line<grammar::aaa_accounting_exec>, aaa_list_line<grammar::aaa_accounting_commands>,
    aaa_list_line<grammar::aaa_accounting_network>,
    aaa_list_line<grammar::aaa_accounting_connection>, aaa_list_line<grammar::aaa_accounting_dot1x>,
    aaa_list_line<grammar::aaa_accounting_system>, accounting_action_type, accounting_broadcast,
    accounting_group>;

}  // namespace peerlint::command
