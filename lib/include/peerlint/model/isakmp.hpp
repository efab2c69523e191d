#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class cipher : std::uint8_t { des, triple_des, aes };
inline constexpr std::array<std::string_view, 3> cipher_words{"des", "3des", "aes"};
template <>
inline constexpr std::span<const std::string_view> keywords<cipher>{cipher_words};

enum class hash_algorithm : std::uint8_t { md5, sha, sha256, sha384, sha512 };
inline constexpr std::array<std::string_view, 5> hash_words{"md5", "sha", "sha256", "sha384",
                                                            "sha512"};
template <>
inline constexpr std::span<const std::string_view> keywords<hash_algorithm>{hash_words};

enum class ike_authentication : std::uint8_t { pre_share, rsa_sig, rsa_encr, ecdsa_sig };
inline constexpr std::array<std::string_view, 4> authentication_words{"pre-share", "rsa-sig",
                                                                      "rsa-encr", "ecdsa-sig"};
template <>
inline constexpr std::span<const std::string_view> keywords<ike_authentication>{
    authentication_words};

/// A cipher with its key length; 0 bits for ciphers that have only one.
struct ike_encryption {
  cipher algorithm = cipher::des;
  std::uint16_t key_bits = 0;

  friend bool operator==(const ike_encryption&, const ike_encryption&) = default;
};

/// `crypto isakmp policy N`: what one line leaves open is the release's default (facts/isakmp.hpp).
struct isakmp_policy {
  located<std::uint32_t> priority;
  anchor header;
  setting<ike_encryption> encryption;
  setting<hash_algorithm> hash;
  setting<ike_authentication> authentication;
  setting<std::uint16_t> group;
  setting<std::uint32_t> lifetime;  ///< seconds

  friend bool operator==(const isakmp_policy&, const isakmp_policy&) = default;
};

/// `crypto isakmp key … address|hostname …`, a line of the keyring `default`.
struct isakmp_key {
  secret key;
  std::optional<net::ipv4_prefix> address;  ///< 0.0.0.0/0 is the wildcard key
  std::string hostname;                     ///< instead of an address
  std::string ipv6;                         ///< an IPv6 prefix as written, instead of an address
  bool no_xauth = false;
  anchor line;
  anchor peer;  ///< the address or name in the line

  friend bool operator==(const isakmp_key&, const isakmp_key&) = default;
};

}  // namespace peerlint::model
