#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/ike_identity.hpp"

namespace peerlint::grammar {
struct crypto_ikev2_keyring;
struct ikev2_key_direction;
struct ikev2_key_encoding;
struct ikev2_key_hex;
struct ikev2_key_value;
struct ikev2_keyring_name;
struct ikev2_keyring_peer;
struct ikev2_peer_address;
struct ikev2_peer_description;
struct ikev2_peer_host;
struct ikev2_peer_hostname;
struct ikev2_peer_identity;
struct ikev2_peer_ipv4;
struct ikev2_peer_ipv6;
struct ikev2_peer_key;
struct ikev2_peer_mask;
struct ikev2_peer_name;
struct ikev2_peer_ppk;
struct ikev2_peer_text;
struct ikev2_ppk_client;
struct ikev2_ppk_encoding;
struct ikev2_ppk_id;
struct ikev2_ppk_key;
struct ikev2_ppk_required;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_keyring {
  using production = grammar::crypto_ikev2_keyring;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ikev2_keyring_name>, name); }
};

struct ikev2_keyring_peer {
  using production = grammar::ikev2_keyring_peer;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ikev2_peer_name>, name); }
};

struct ikev2_peer_description {
  using production = grammar::ikev2_peer_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::ikev2_peer_text>, text); }
};

struct ikev2_peer_address {
  using production = grammar::ikev2_peer_address;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<net::ipv4_mask>> mask;
  std::optional<located<std::string_view>> ipv6;
  void fields(auto& take) {
    take(from<grammar::ikev2_peer_ipv4>, address);
    take(from<grammar::ikev2_peer_mask>, mask);
    take(from<grammar::ikev2_peer_ipv6>, ipv6);
  }
};

struct ikev2_peer_hostname {
  using production = grammar::ikev2_peer_hostname;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ikev2_peer_host>, name); }
};

struct ikev2_peer_identity {
  using production = grammar::ikev2_peer_identity;
  ike_identity_words identity;
  void fields(auto& take) { identity.fields(take); }
};

struct ikev2_peer_key {
  using production = grammar::ikev2_peer_key;
  std::optional<located<std::string_view>> direction;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<bool>> hex;
  located<std::string_view> key;
  void fields(auto& take) {
    take(from<grammar::ikev2_key_direction>, direction);
    take(from<grammar::ikev2_key_encoding>, encoding);
    take(from<grammar::ikev2_key_hex>, hex);
    take(from<grammar::ikev2_key_value>, key);
  }
};

struct ikev2_peer_ppk {
  using production = grammar::ikev2_peer_ppk;
  std::optional<located<std::string_view>> id;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<std::string_view>> key;
  std::optional<located<std::string_view>> client;
  std::optional<located<bool>> required;
  void fields(auto& take) {
    take(from<grammar::ikev2_ppk_id>, id);
    take(from<grammar::ikev2_ppk_encoding>, encoding);
    take(from<grammar::ikev2_ppk_key>, key);
    take(from<grammar::ikev2_ppk_client>, client);
    take(from<grammar::ikev2_ppk_required>, required);
  }
};

using ikev2_keyring_command =
    std::variant<crypto_ikev2_keyring, ikev2_keyring_peer, ikev2_peer_description,
                 ikev2_peer_address, ikev2_peer_hostname, ikev2_peer_identity, ikev2_peer_key,
                 ikev2_peer_ppk>;

}  // namespace peerlint::command
