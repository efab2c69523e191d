#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class ikev2_authentication_method : std::uint8_t {
  pre_share,
  rsa_sig,
  ecdsa_sig,
  mldsa_sig,
  eap,
  anyconnect_eap,
  dynamic,
};
inline constexpr std::array<std::string_view, 7> ikev2_authentication_words{
    "pre-share", "rsa-sig", "ecdsa-sig", "mldsa-sig", "eap", "anyconnect-eap", "dynamic"};
template <>
inline constexpr std::span<const std::string_view> keywords<ikev2_authentication_method>{
    ikev2_authentication_words};

/// `authentication local|remote …`: how one end proves who it is.
struct ikev2_authentication {
  ikev2_authentication_method method = ikev2_authentication_method::pre_share;
  std::optional<secret> key;  ///< `pre-share key …`: instead of a keyring
  bool hex = false;           ///< the key is written in hexadecimal digits
  std::string form;           ///< what else the line says of the method: "query-identity", "gtc"
  std::optional<std::uint16_t> timeout;  ///< seconds
  std::string username;                  ///< of `eap`
  std::optional<secret> password;        ///< of `eap`

  friend bool operator==(const ikev2_authentication&, const ikev2_authentication&) = default;
};

/// What a list of AAA is asked for; the words are those of the line.
enum class ikev2_aaa_service : std::uint8_t {
  authentication,
  authorization_group,
  authorization_group_override,
  authorization_user,
  accounting,
};
inline constexpr std::array<std::string_view, 5> ikev2_aaa_words{
    "authentication", "authorization group", "authorization group override", "authorization user",
    "accounting"};
template <>
inline constexpr std::span<const std::string_view> keywords<ikev2_aaa_service>{ikev2_aaa_words};

/// `aaa …` of a profile.
struct ikev2_aaa {
  ikev2_aaa_service service = ikev2_aaa_service::authentication;
  std::string method;  ///< psk, cert, eap, anyconnect-eap; empty for every one
  bool cached = false;
  located<std::string> list;
  located<std::string> user;  ///< of a group: an authorization policy when the list is local
  located<std::string> name_mangler;
  std::optional<secret> password;

  friend bool operator==(const ikev2_aaa&, const ikev2_aaa&) = default;
};

}  // namespace peerlint::model
