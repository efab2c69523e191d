#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/net.hpp>

namespace peerlint::model {

/// What an identity of IKEv2 is of; the words are those that stand before its value.
enum class ike_identity_kind : std::uint8_t {
  address,
  fqdn,
  fqdn_domain,  ///< every host of a domain
  email,
  email_domain,
  key_id,
  any,
  dn,  ///< the subject name of the router's certificate
};
inline constexpr std::array<std::string_view, 8> ike_identity_words{
    "address", "fqdn", "fqdn domain", "email", "email domain", "key-id", "any", "dn"};
template <>
inline constexpr std::span<const std::string_view> keywords<ike_identity_kind>{ike_identity_words};

/// Who somebody says to be, or who is meant: `match identity remote`, `identity local`, `identity`
/// of a peer in a keyring.
struct ike_identity {
  ike_identity_kind kind = ike_identity_kind::any;
  std::string value;  ///< as written, without a mask; empty for `any` and `dn`
  /// Of an IPv4 address; 0.0.0.0/0 is every address, 32 bits where no mask stands.
  std::optional<net::ipv4_prefix> network;

  friend bool operator==(const ike_identity&, const ike_identity&) = default;
};

}  // namespace peerlint::model
