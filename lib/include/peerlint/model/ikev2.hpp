#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class ikev2_cipher : std::uint8_t {
  des,
  triple_des,
  aes_cbc_128,
  aes_cbc_192,
  aes_cbc_256,
  aes_gcm_128,
  aes_gcm_256,
};
inline constexpr std::array<std::string_view, 7> ikev2_cipher_words{
    "des", "3des", "aes-cbc-128", "aes-cbc-192", "aes-cbc-256", "aes-gcm-128", "aes-gcm-256"};
template <>
inline constexpr std::span<const std::string_view> keywords<ikev2_cipher>{ikev2_cipher_words};

/// Of `integrity` and of `prf`.
enum class ikev2_hash : std::uint8_t { md5, sha1, sha256, sha384, sha512 };
inline constexpr std::array<std::string_view, 5> ikev2_hash_words{"md5", "sha1", "sha256", "sha384",
                                                                  "sha512"};
template <>
inline constexpr std::span<const std::string_view> keywords<ikev2_hash>{ikev2_hash_words};

/// The additional key exchange that a quantum computer does not break.
enum class ml_kem : std::uint8_t { mlkem512, mlkem768, mlkem1024 };
inline constexpr std::array<std::string_view, 3> ml_kem_words{"mlkem512", "mlkem768", "mlkem1024"};
template <>
inline constexpr std::span<const std::string_view> keywords<ml_kem>{ml_kem_words};

/// `crypto ikev2 proposal NAME`: each list in order of preference, one line each.
struct ikev2_proposal {
  located<std::string> name;
  anchor header;
  std::vector<located<ikev2_cipher>> encryption;
  std::vector<located<ikev2_hash>> integrity;
  std::vector<located<ikev2_hash>> prf;  ///< empty: the algorithms of `integrity`
  std::vector<located<std::uint16_t>> groups;
  std::vector<located<ml_kem>> pqc;
  bool pqc_optional = false;

  friend bool operator==(const ikev2_proposal&, const ikev2_proposal&) = default;
};

/// `crypto ikev2 policy NAME`.
struct ikev2_policy {
  located<std::string> name;
  anchor header;
  setting<std::string> fvrf;  ///< "any" for all of them; the global one when unset
  std::vector<located<host_address>> local_addresses;
  setting<flag> inbound_only;
  std::vector<located<std::string>> proposals;  ///< in order of preference
  std::vector<option_line> options;

  friend bool operator==(const ikev2_policy&, const ikev2_policy&) = default;
};

enum class ikev2_dpd_mode : std::uint8_t { on_demand, periodic };
inline constexpr std::array<std::string_view, 2> ikev2_dpd_words{"on-demand", "periodic"};
template <>
inline constexpr std::span<const std::string_view> keywords<ikev2_dpd_mode>{ikev2_dpd_words};

/// `dpd <interval> <retry> {on-demand | periodic}`, both in seconds.
struct ikev2_dpd {
  std::uint16_t interval = 0;
  std::uint16_t retry = 0;
  ikev2_dpd_mode mode = ikev2_dpd_mode::on_demand;

  friend bool operator==(const ikev2_dpd&, const ikev2_dpd&) = default;
};

/// What `crypto ikev2 …` says of all sessions. Lines that nothing hangs on are in the device's
/// options.
struct ikev2_settings {
  setting<flag> default_proposal;              ///< off: `no crypto ikev2 proposal default`
  setting<flag> default_policy;                ///< off: `no crypto ikev2 policy default`
  setting<flag> default_authorization_policy;  ///< off: `no crypto ikev2 authorization policy …`
  setting<ikev2_dpd> dpd;
  setting<std::uint16_t> nat_keepalive;  ///< seconds
  setting<std::uint16_t> fragmentation;  ///< bytes; 0 where no MTU is named
  setting<std::uint16_t> cookie_challenge;
  setting<std::uint16_t> window;
  setting<std::uint32_t> max_in_negotiation;
  setting<std::uint32_t> max_sessions;

  friend bool operator==(const ikev2_settings&, const ikev2_settings&) = default;
};

}  // namespace peerlint::model
