#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct crypto_keyring;
struct isakmp_local_interface;
struct isakmp_local_ip;
struct isakmp_local_vrf;
struct keyring_description;
struct keyring_description_text;
struct keyring_key_encoding;
struct keyring_key_value;
struct keyring_local_address;
struct keyring_name;
struct keyring_peer_host;
struct keyring_peer_ip;
struct keyring_peer_ipv6;
struct keyring_peer_mask;
struct keyring_pre_shared_key;
struct keyring_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_keyring {
  using production = grammar::crypto_keyring;
  located<std::string_view> name;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::keyring_name>, name);
    take(from<grammar::keyring_vrf_name>, vrf);
  }
};

struct keyring_description {
  using production = grammar::keyring_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::keyring_description_text>, text); }
};

struct keyring_local_address {
  using production = grammar::keyring_local_address;
  located<std::string_view> interface;
  std::optional<located<net::ipv4_address>> address;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::isakmp_local_interface>, interface);
    take(from<grammar::isakmp_local_ip>, address);
    take(from<grammar::isakmp_local_vrf>, vrf);
  }
};

struct keyring_pre_shared_key {
  using production = grammar::keyring_pre_shared_key;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<net::ipv4_mask>> mask;
  std::optional<located<std::string_view>> ipv6;
  std::optional<located<std::string_view>> hostname;
  void fields(auto& take) {
    take(from<grammar::keyring_key_encoding>, encoding);
    take(from<grammar::keyring_key_value>, key);
    take(from<grammar::keyring_peer_ip>, address);
    take(from<grammar::keyring_peer_mask>, mask);
    take(from<grammar::keyring_peer_ipv6>, ipv6);
    take(from<grammar::keyring_peer_host>, hostname);
  }
};

using isakmp_keyring_command = std::variant<crypto_keyring, keyring_description,
                                            keyring_local_address, keyring_pre_shared_key>;

}  // namespace peerlint::command
