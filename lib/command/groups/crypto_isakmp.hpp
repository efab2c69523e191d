#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/isakmp.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct crypto_isakmp_key;
struct crypto_isakmp_policy;
struct dh_group;
struct ike_authentication;
struct ike_cipher;
struct ike_cipher_bits;
struct ike_hash;
struct ike_lifetime;
struct isakmp_authentication;
struct isakmp_encryption;
struct isakmp_group;
struct isakmp_hash;
struct isakmp_lifetime;
struct key_encoding;
struct key_no_xauth;
struct key_peer_address;
struct key_peer_ipv6;
struct key_peer_mask;
struct key_peer_name;
struct key_value;
struct policy_priority;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_isakmp_policy {
  using production = grammar::crypto_isakmp_policy;
  located<std::uint32_t> priority;
  void fields(auto& take) { take(from<grammar::policy_priority>, priority); }
};

struct isakmp_encryption {
  using production = grammar::isakmp_encryption;
  located<model::cipher> cipher;
  std::optional<located<std::uint16_t>> key_bits;
  void fields(auto& take) {
    take(from<grammar::ike_cipher>, cipher);
    take(from<grammar::ike_cipher_bits>, key_bits);
  }
};

struct isakmp_hash {
  using production = grammar::isakmp_hash;
  located<model::hash_algorithm> algorithm;
  void fields(auto& take) { take(from<grammar::ike_hash>, algorithm); }
};

struct isakmp_authentication {
  using production = grammar::isakmp_authentication;
  located<model::ike_authentication> method;
  void fields(auto& take) { take(from<grammar::ike_authentication>, method); }
};

struct isakmp_group {
  using production = grammar::isakmp_group;
  located<std::uint16_t> number;
  void fields(auto& take) { take(from<grammar::dh_group>, number); }
};

struct isakmp_lifetime {
  using production = grammar::isakmp_lifetime;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::ike_lifetime>, seconds); }
};

struct crypto_isakmp_key {
  using production = grammar::crypto_isakmp_key;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<net::ipv4_mask>> mask;
  std::optional<located<std::string_view>> ipv6;
  std::optional<located<std::string_view>> hostname;
  std::optional<located<bool>> no_xauth;
  void fields(auto& take) {
    take(from<grammar::key_encoding>, encoding);
    take(from<grammar::key_value>, key);
    take(from<grammar::key_peer_address>, address);
    take(from<grammar::key_peer_mask>, mask);
    take(from<grammar::key_peer_ipv6>, ipv6);
    take(from<grammar::key_peer_name>, hostname);
    take(from<grammar::key_no_xauth>, no_xauth);
  }
};

using crypto_isakmp_command =
    std::variant<crypto_isakmp_policy, isakmp_encryption, isakmp_hash, isakmp_authentication,
                 isakmp_group, isakmp_lifetime, crypto_isakmp_key>;

}  // namespace peerlint::command
