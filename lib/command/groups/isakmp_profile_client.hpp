#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct profile_account;
struct profile_account_list;
struct profile_address_initiate;
struct profile_address_respond;
struct profile_authorization;
struct profile_client_authentication;
struct profile_client_group;
struct profile_client_group_name;
struct profile_group_list;
struct profile_pki_authorization;
struct profile_pki_list;
struct profile_qos_group;
struct profile_rekey;
struct profile_reverse_route;
struct profile_template_number;
struct profile_user_list;
struct profile_virtual_template;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct profile_virtual_template {
  using production = grammar::profile_virtual_template;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::profile_template_number>, number); }
};

struct profile_client_authentication {
  using production = grammar::profile_client_authentication;
  located<std::string_view> list;
  void fields(auto& take) { take(from<grammar::profile_user_list>, list); }
};

struct profile_address_initiate {
  using production = grammar::profile_address_initiate;
};

struct profile_address_respond {
  using production = grammar::profile_address_respond;
};

struct profile_client_group {
  using production = grammar::profile_client_group;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::profile_client_group_name>, name); }
};

struct profile_pki_authorization {
  using production = grammar::profile_pki_authorization;
  located<std::string_view> list;
  void fields(auto& take) { take(from<grammar::profile_pki_list>, list); }
};

struct profile_authorization {
  using production = grammar::profile_authorization;
  located<std::string_view> list;
  void fields(auto& take) { take(from<grammar::profile_group_list>, list); }
};

struct profile_account {
  using production = grammar::profile_account;
  located<std::string_view> list;
  void fields(auto& take) { take(from<grammar::profile_account_list>, list); }
};

using isakmp_profile_client_command =
    std::variant<profile_virtual_template, profile_client_authentication, profile_address_initiate,
                 profile_address_respond, profile_client_group, profile_pki_authorization,
                 profile_authorization, profile_account, option_line<grammar::profile_qos_group>,
                 option_line<grammar::profile_rekey>, option_line<grammar::profile_reverse_route>>;

}  // namespace peerlint::command
