#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class transform_keyword : std::uint8_t {
  ah_md5_hmac,
  ah_sha_hmac,
  ah_sha256_hmac,
  ah_sha384_hmac,
  ah_sha512_hmac,
  esp_des,
  esp_3des,
  esp_aes,
  esp_gcm,
  esp_gmac,
  esp_seal,
  esp_null,
  esp_md5_hmac,
  esp_sha_hmac,
  esp_sha256_hmac,
  esp_sha384_hmac,
  esp_sha512_hmac,
  comp_lzs,
};
inline constexpr std::array<std::string_view, 18> transform_words{
    "ah-md5-hmac",     "ah-sha-hmac",     "ah-sha256-hmac", "ah-sha384-hmac", "ah-sha512-hmac",
    "esp-des",         "esp-3des",        "esp-aes",        "esp-gcm",        "esp-gmac",
    "esp-seal",        "esp-null",        "esp-md5-hmac",   "esp-sha-hmac",   "esp-sha256-hmac",
    "esp-sha384-hmac", "esp-sha512-hmac", "comp-lzs"};
template <>
inline constexpr std::span<const std::string_view> keywords<transform_keyword>{transform_words};

/// One transform; `key_bits` is 0 for those without a key length, 128 where none was written.
struct transform {
  transform_keyword keyword = transform_keyword::esp_aes;
  std::uint16_t key_bits = 0;

  friend auto operator<=>(const transform&, const transform&) = default;
};

enum class ipsec_mode : std::uint8_t { tunnel, transport, transport_require };
inline constexpr std::array<std::string_view, 3> ipsec_mode_words{"tunnel", "transport",
                                                                  "transport require"};
template <>
inline constexpr std::span<const std::string_view> keywords<ipsec_mode>{ipsec_mode_words};

/// `crypto ipsec transform-set NAME …`; the order of its transforms says nothing.
struct transform_set {
  located<std::string> name;
  anchor header;
  std::vector<located<transform>> transforms;
  bool extended_sequence_numbers = false;  ///< `esn`
  setting<ipsec_mode> mode;                ///< tunnel when unset

  friend bool operator==(const transform_set&, const transform_set&) = default;
};

}  // namespace peerlint::model
