#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include <peerlint/model/isakmp_peer.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct aggressive_encoding;
struct aggressive_password;
struct crypto_isakmp_peer;
struct endpoint_fqdn;
struct endpoint_ip;
struct endpoint_ipv4_address;
struct endpoint_ipv6_address;
struct endpoint_name;
struct endpoint_user_fqdn;
struct endpoint_v6;
struct isakmp_peer_address;
struct isakmp_peer_by_ip;
struct isakmp_peer_by_v6;
struct isakmp_peer_description;
struct isakmp_peer_endpoint;
struct isakmp_peer_fqdn;
struct isakmp_peer_host;
struct isakmp_peer_hostname;
struct isakmp_peer_ip;
struct isakmp_peer_password;
struct isakmp_peer_text;
struct isakmp_peer_v6;
struct isakmp_peer_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_isakmp_peer {
  using production = grammar::crypto_isakmp_peer;
  located<model::isakmp_peer_kind> kind;
  located<std::string_view> name;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::isakmp_peer_address>, kind);
    take(from<grammar::isakmp_peer_by_ip>, kind);
    take(from<grammar::isakmp_peer_by_v6>, kind);
    take(from<grammar::isakmp_peer_hostname>, kind);
    take(from<grammar::isakmp_peer_fqdn>, kind);
    take(from<grammar::isakmp_peer_ip>, name);
    take(from<grammar::isakmp_peer_v6>, name);
    take(from<grammar::isakmp_peer_host>, name);
    take(from<grammar::isakmp_peer_vrf_name>, vrf);
  }
};

struct isakmp_peer_description {
  using production = grammar::isakmp_peer_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::isakmp_peer_text>, text); }
};

struct isakmp_peer_endpoint {
  using production = grammar::isakmp_peer_endpoint;
  located<model::client_endpoint> endpoint;
  void fields(auto& take) {
    const auto is = [this](located<model::client_endpoint_kind> word) {
      endpoint.value.kind = word.value;
      endpoint.at = join(endpoint.at, word.at);
    };
    const auto named = [this](located<std::string_view> word) {
      endpoint.value.value = word.value;
      endpoint.at = join(endpoint.at, word.at);
    };
    take(from<grammar::endpoint_ipv4_address>, is);
    take(from<grammar::endpoint_ipv6_address>, is);
    take(from<grammar::endpoint_fqdn>, is);
    take(from<grammar::endpoint_user_fqdn>, is);
    take(from<grammar::endpoint_ip>, named);
    take(from<grammar::endpoint_v6>, named);
    take(from<grammar::endpoint_name>, named);
  }
};

struct isakmp_peer_password {
  using production = grammar::isakmp_peer_password;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  void fields(auto& take) {
    take(from<grammar::aggressive_encoding>, encoding);
    take(from<grammar::aggressive_password>, password);
  }
};

using isakmp_peer_command = std::variant<crypto_isakmp_peer, isakmp_peer_description,
                                         isakmp_peer_endpoint, isakmp_peer_password>;

}  // namespace peerlint::command
