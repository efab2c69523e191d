#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_dynamic_map;
struct crypto_map_ckm;
struct crypto_map_entry;
struct crypto_map_fail_close;
struct crypto_map_name;
struct crypto_map_sequence;
struct crypto_map_setting;
struct crypto_map_whole;
struct crypto_profile_name;
struct dynamic_discover;
struct dynamic_map_name;
struct dynamic_map_sequence;
struct dynamic_map_set;
struct entry_gdoi;
struct entry_isakmp;
struct entry_manual;
struct fail_close_acl;
struct fail_close_activate;
struct fail_close_match;
struct inbound_interval;
struct local_address_interface;
struct map_account_list;
struct map_address_initiate;
struct map_address_respond;
struct map_authorization;
struct map_client_accounting;
struct map_client_authentication;
struct map_group_list;
struct map_ipv6;
struct map_isakmp_profile;
struct map_local_address;
struct map_local_removed;
struct map_profile_name;
struct map_profile_removed;
struct map_redundancy;
struct map_redundancy_removed;
struct map_user_list;
struct outbound_interval;
struct removed_map;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_map_entry {
  using production = grammar::crypto_map_entry;
  std::optional<located<bool>> ipv6;
  located<std::string_view> name;
  located<std::uint32_t> sequence;
  located<model::crypto_map_kind> kind;
  located<std::string_view> dynamic_map;
  std::optional<located<bool>> discover;
  located<std::string_view> profile;
  void fields(auto& take) {
    take(from<grammar::map_ipv6>, ipv6);
    take(from<grammar::crypto_map_name>, name);
    take(from<grammar::crypto_map_sequence>, sequence);
    take(from<grammar::entry_isakmp>, kind);
    take(from<grammar::entry_manual>, kind);
    take(from<grammar::entry_gdoi>, kind);
    take(from<grammar::dynamic_map_name>, dynamic_map);
    take(from<grammar::dynamic_discover>, discover);
    take(from<grammar::crypto_profile_name>, profile);
  }
};

struct crypto_map_setting {
  using production = grammar::crypto_map_setting;
  std::optional<located<bool>> ipv6;
  located<std::string_view> name;
  located<std::string_view> which;  ///< the keyword of the setting
  located<std::string_view> value;  ///< an interface, a profile or a list
  located<std::uint32_t> inbound;
  located<std::uint32_t> outbound;
  void fields(auto& take) {
    take(from<grammar::map_ipv6>, ipv6);
    take(from<grammar::crypto_map_name>, name);
    take(from<grammar::map_local_address>, which);
    take(from<grammar::map_isakmp_profile>, which);
    take(from<grammar::map_client_authentication>, which);
    take(from<grammar::map_client_accounting>, which);
    take(from<grammar::map_address_initiate>, which);
    take(from<grammar::map_address_respond>, which);
    take(from<grammar::map_authorization>, which);
    take(from<grammar::map_redundancy>, which);
    take(from<grammar::map_local_removed>, which);
    take(from<grammar::map_profile_removed>, which);
    take(from<grammar::map_redundancy_removed>, which);
    take(from<grammar::local_address_interface>, value);
    take(from<grammar::map_profile_name>, value);
    take(from<grammar::map_user_list>, value);
    take(from<grammar::map_account_list>, value);
    take(from<grammar::map_group_list>, value);
    take(from<grammar::inbound_interval>, inbound);
    take(from<grammar::outbound_interval>, outbound);
  }
};

struct crypto_map_fail_close {
  using production = grammar::crypto_map_fail_close;
  std::optional<located<bool>> ipv6;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::map_ipv6>, ipv6);
    take(from<grammar::crypto_map_name>, name);
  }
};

struct fail_close_match {
  using production = grammar::fail_close_match;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::fail_close_acl>, access_list); }
};

struct fail_close_activate {
  using production = grammar::fail_close_activate;
};

struct crypto_map_whole {
  using production = grammar::crypto_map_whole;
  std::optional<located<bool>> ipv6;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::map_ipv6>, ipv6);
    take(from<grammar::removed_map>, name);
  }
};

struct crypto_dynamic_map {
  using production = grammar::crypto_dynamic_map;
  located<std::string_view> name;
  std::optional<located<std::uint32_t>> sequence;
  void fields(auto& take) {
    take(from<grammar::dynamic_map_set>, name);
    take(from<grammar::dynamic_map_sequence>, sequence);
  }
};

using crypto_map_command =
    std::variant<crypto_map_entry, crypto_map_setting, crypto_map_fail_close, fail_close_match,
                 fail_close_activate, repeated_option_line<grammar::crypto_map_ckm>,
                 crypto_map_whole, crypto_dynamic_map>;

}  // namespace peerlint::command
