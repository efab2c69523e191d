#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct crypto_map_description;
struct crypto_map_entry;
struct crypto_map_ipv6;
struct crypto_map_local_address;
struct crypto_map_match_address;
struct crypto_map_name;
struct crypto_map_other_setting;
struct crypto_map_sequence;
struct crypto_map_set_ikev2_profile;
struct crypto_map_set_isakmp_profile;
struct crypto_map_set_lifetime;
struct crypto_map_set_peer;
struct crypto_map_set_pfs;
struct crypto_map_set_transform_set;
struct crypto_map_whole;
struct crypto_profile_name;
struct dynamic_map_name;
struct entry_gdoi;
struct entry_isakmp;
struct entry_manual;
struct lifetime_kilobytes;
struct lifetime_seconds;
struct local_address_interface;
struct map_acl;
struct map_description;
struct named_pfs_group;
struct peer_address;
struct peer_ipv6;
struct peer_name;
struct peer_option;
struct removed_map;
struct sa_days;
struct sa_kilobytes;
struct sa_seconds;
struct sa_volume_off;
struct used_ikev2_profile;
struct used_isakmp_profile;
struct used_transform_set;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_map_entry {
  using production = grammar::crypto_map_entry;
  located<std::string_view> name;
  located<std::uint32_t> sequence;
  located<model::crypto_map_kind> kind;
  located<std::string_view> dynamic_map;
  located<std::string_view> profile;
  void fields(auto& take) {
    take(from<grammar::crypto_map_name>, name);
    take(from<grammar::crypto_map_sequence>, sequence);
    take(from<grammar::entry_isakmp>, kind);
    take(from<grammar::entry_manual>, kind);
    take(from<grammar::entry_gdoi>, kind);
    take(from<grammar::dynamic_map_name>, dynamic_map);
    take(from<grammar::crypto_profile_name>, profile);
  }
};

struct crypto_map_local_address {
  using production = grammar::crypto_map_local_address;
  located<std::string_view> name;
  located<std::string_view> interface;
  void fields(auto& take) {
    take(from<grammar::crypto_map_name>, name);
    take(from<grammar::local_address_interface>, interface);
  }
};

struct crypto_map_other_setting {
  using production = grammar::crypto_map_other_setting;
};

struct crypto_map_ipv6 {
  using production = grammar::crypto_map_ipv6;
};

struct crypto_map_whole {
  using production = grammar::crypto_map_whole;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::removed_map>, name); }
};

struct crypto_map_description {
  using production = grammar::crypto_map_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::map_description>, text); }
};

struct crypto_map_match_address {
  using production = grammar::crypto_map_match_address;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::map_acl>, access_list); }
};

struct crypto_map_set_peer {
  using production = grammar::crypto_map_set_peer;
  located<std::string_view> name;
  std::optional<located<net::ipv4_address>> address;
  std::vector<located<std::string_view>> options;
  void fields(auto& take) {
    take(from<grammar::peer_address>, address);
    take(from<grammar::peer_address>, name);
    take(from<grammar::peer_ipv6>, name);
    take(from<grammar::peer_name>, name);
    take(from<grammar::peer_option>, options);
  }
};

struct crypto_map_set_transform_set {
  using production = grammar::crypto_map_set_transform_set;
  std::vector<located<std::string_view>> names;
  void fields(auto& take) { take(from<grammar::used_transform_set>, names); }
};

struct crypto_map_set_isakmp_profile {
  using production = grammar::crypto_map_set_isakmp_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_isakmp_profile>, name); }
};

struct crypto_map_set_ikev2_profile {
  using production = grammar::crypto_map_set_ikev2_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_ikev2_profile>, name); }
};

struct crypto_map_set_pfs {
  using production = grammar::crypto_map_set_pfs;
  std::optional<located<std::string_view>> group;
  void fields(auto& take) { take(from<grammar::named_pfs_group>, group); }
};

struct crypto_map_set_lifetime {
  using production = grammar::crypto_map_set_lifetime;
  std::optional<located<std::uint32_t>> seconds;
  std::optional<located<std::uint32_t>> kilobytes;
  std::optional<located<std::uint32_t>> days;
  std::optional<located<bool>> volume_off;
  void fields(auto& take) {
    take(from<grammar::sa_seconds>, seconds);
    take(from<grammar::sa_kilobytes>, kilobytes);
    take(from<grammar::sa_days>, days);
    take(from<grammar::sa_volume_off>, volume_off);
  }
};

using crypto_map_command =
    std::variant<crypto_map_entry, crypto_map_local_address, crypto_map_other_setting,
                 crypto_map_ipv6, crypto_map_whole, crypto_map_description,
                 crypto_map_match_address, crypto_map_set_peer, crypto_map_set_transform_set,
                 crypto_map_set_isakmp_profile, crypto_map_set_ikev2_profile, crypto_map_set_pfs,
                 crypto_map_set_lifetime>;

}  // namespace peerlint::command
