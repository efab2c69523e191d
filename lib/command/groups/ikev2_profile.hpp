#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/ikev2_profile.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/ike_identity.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_ikev2_profile;
struct ikev2_keyring_encoding;
struct ikev2_keyring_kind;
struct ikev2_keyring_list;
struct ikev2_keyring_mangler;
struct ikev2_keyring_password;
struct ikev2_keyring_ppk_name;
struct ikev2_local_interface_name;
struct ikev2_local_ipv4;
struct ikev2_local_ipv6;
struct ikev2_matched_map;
struct ikev2_profile_any_fvrf;
struct ikev2_profile_description;
struct ikev2_profile_fvrf;
struct ikev2_profile_identity_local;
struct ikev2_profile_inbound_only;
struct ikev2_profile_keyring;
struct ikev2_profile_match_application;
struct ikev2_profile_match_certificate;
struct ikev2_profile_match_identity;
struct ikev2_profile_match_local;
struct ikev2_profile_name;
struct ikev2_profile_text;
struct ikev2_profile_trustpoint;
struct ikev2_profile_trustpoint_name;
struct ikev2_profile_vrf;
struct ikev2_trustpoint_use;
struct ikev2_used_keyring;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_profile {
  using production = grammar::crypto_ikev2_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ikev2_profile_name>, name); }
};

struct ikev2_profile_description {
  using production = grammar::ikev2_profile_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::ikev2_profile_text>, text); }
};

struct ikev2_profile_match_identity {
  using production = grammar::ikev2_profile_match_identity;
  ike_identity_words identity;
  void fields(auto& take) { identity.fields(take); }
};

struct ikev2_profile_match_certificate {
  using production = grammar::ikev2_profile_match_certificate;
  located<std::string_view> map;
  void fields(auto& take) { take(from<grammar::ikev2_matched_map>, map); }
};

struct ikev2_profile_fvrf {
  using production = grammar::ikev2_profile_fvrf;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::ikev2_profile_any_fvrf>, vrf);
    take(from<grammar::ikev2_profile_vrf>, vrf);
  }
};

struct ikev2_profile_match_local {
  using production = grammar::ikev2_profile_match_local;
  std::optional<located<std::string_view>> address;
  std::optional<located<std::string_view>> interface;
  void fields(auto& take) {
    take(from<grammar::ikev2_local_ipv4>, address);
    take(from<grammar::ikev2_local_ipv6>, address);
    take(from<grammar::ikev2_local_interface_name>, interface);
  }
};

struct ikev2_profile_inbound_only {
  using production = grammar::ikev2_profile_inbound_only;
};

struct ikev2_profile_identity_local {
  using production = grammar::ikev2_profile_identity_local;
  ike_identity_words identity;
  void fields(auto& take) { identity.fields(take); }
};

struct ikev2_profile_keyring {
  using production = grammar::ikev2_profile_keyring;
  std::optional<located<std::string_view>> kind;  ///< behind `no`, of all keyrings of a kind
  located<std::string_view> name;
  std::optional<located<std::string_view>> list;
  std::optional<located<std::string_view>> ppk;
  located<std::string_view> name_mangler;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<std::string_view>> password;
  void fields(auto& take) {
    take(from<grammar::ikev2_keyring_kind>, kind);
    take(from<grammar::ikev2_used_keyring>, name);
    take(from<grammar::ikev2_keyring_list>, list);
    take(from<grammar::ikev2_keyring_ppk_name>, ppk);
    take(from<grammar::ikev2_keyring_mangler>, name_mangler);
    take(from<grammar::ikev2_keyring_encoding>, encoding);
    take(from<grammar::ikev2_keyring_password>, password);
  }
};

struct ikev2_profile_trustpoint {
  using production = grammar::ikev2_profile_trustpoint;
  located<std::string_view> name;
  located<model::trustpoint_use> use;
  void fields(auto& take) {
    take(from<grammar::ikev2_profile_trustpoint_name>, name);
    take(from<grammar::ikev2_trustpoint_use>, use);
  }
};

using ikev2_profile_command =
    std::variant<crypto_ikev2_profile, ikev2_profile_description, ikev2_profile_match_identity,
                 ikev2_profile_match_certificate, ikev2_profile_fvrf, ikev2_profile_match_local,
                 ikev2_profile_inbound_only, option_line<grammar::ikev2_profile_match_application>,
                 ikev2_profile_identity_local, ikev2_profile_keyring, ikev2_profile_trustpoint>;

}  // namespace peerlint::command
