#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class pki_enrollment_method : std::uint8_t { url, terminal, selfsigned, pkcs12, profile };
inline constexpr std::array<std::string_view, 5> pki_enrollment_words{
    "url", "terminal", "selfsigned", "pkcs12", "profile"};
template <>
inline constexpr std::span<const std::string_view> keywords<pki_enrollment_method>{
    pki_enrollment_words};

/// How a trustpoint gets its certificates.
struct pki_enrollment {
  pki_enrollment_method method = pki_enrollment_method::terminal;
  std::string from;  ///< the URL, or the name of the profile
  bool pem = false;

  friend bool operator==(const pki_enrollment&, const pki_enrollment&) = default;
};

enum class pki_revocation : std::uint8_t { crl, ocsp, none };
inline constexpr std::array<std::string_view, 3> pki_revocation_words{"crl", "ocsp", "none"};
template <>
inline constexpr std::span<const std::string_view> keywords<pki_revocation>{pki_revocation_words};

/// `rsakeypair <label> [<bits> [<bits of the encryption key>]]`.
struct pki_key_pair {
  std::string label;
  std::optional<std::uint16_t> bits;
  std::optional<std::uint16_t> encryption_bits;

  friend bool operator==(const pki_key_pair&, const pki_key_pair&) = default;
};

/// `auto-enroll [<percent>] [regenerate]`.
struct pki_auto_enroll {
  std::optional<std::uint16_t> percent;  ///< of the lifetime, after which a new one is asked for
  bool regenerate = false;               ///< the key too

  friend bool operator==(const pki_auto_enroll&, const pki_auto_enroll&) = default;
};

/// `match certificate MAP [allow expired-certificate | override … | skip …]`.
struct pki_map_use {
  std::string map;
  std::string exception;  ///< what is different for the certificates that match

  friend bool operator==(const pki_map_use&, const pki_map_use&) = default;
};

/// `crypto pki trustpoint NAME`.
struct pki_trustpoint {
  located<std::string> name;
  anchor header;
  setting<pki_enrollment> enrollment;
  setting<std::string> subject_name;
  setting<std::string> fqdn;                              ///< "none" keeps it out of the request
  setting<std::string> ip_address;                        ///< an address, an interface or "none"
  std::vector<located<pki_revocation>> revocation_check;  ///< tried in order; crl when empty
  setting<pki_key_pair> rsa_key_pair;
  setting<std::string> ec_key_pair;
  setting<pki_auto_enroll> auto_enroll;
  std::vector<located<pki_map_use>> match_certificates;
  setting<std::string> vrf;
  setting<std::string> source_interface;
  setting<secret> password;  ///< that the request holds
  std::vector<option_line> options;

  friend bool operator==(const pki_trustpoint&, const pki_trustpoint&) = default;
};

enum class pki_match_operator : std::uint8_t { eq, ne, co, nc, lt, ge };
inline constexpr std::array<std::string_view, 6> pki_match_words{"eq", "ne", "co",
                                                                 "nc", "lt", "ge"};
template <>
inline constexpr std::span<const std::string_view> keywords<pki_match_operator>{pki_match_words};

/// One line of a certificate map: `issuer-name co example`.
struct pki_map_match {
  std::string field;
  pki_match_operator is = pki_match_operator::eq;
  std::string value;

  friend bool operator==(const pki_map_match&, const pki_map_match&) = default;
};

/// `crypto pki certificate map NAME <sequence>`: all of its lines have to match; of the entries of
/// one name, any.
struct pki_certificate_map {
  located<std::string> name;
  located<std::uint32_t> sequence;
  anchor header;
  std::vector<located<pki_map_match>> matches;

  friend bool operator==(const pki_certificate_map&, const pki_certificate_map&) = default;
};

/// `certificate [<kind>] <serial number>` of a chain, without the certificate itself.
struct pki_certificate {
  std::string kind;  ///< ca, self-signed, …; empty for the router's own
  std::string serial;

  friend bool operator==(const pki_certificate&, const pki_certificate&) = default;
};

/// `crypto pki certificate chain TRUSTPOINT`.
struct pki_certificate_chain {
  located<std::string> name;  ///< of the trustpoint
  anchor header;
  std::vector<located<pki_certificate>> certificates;

  friend bool operator==(const pki_certificate_chain&, const pki_certificate_chain&) = default;
};

/// `crypto pki server NAME`: the router is a certificate authority.
struct pki_server {
  located<std::string> name;
  anchor header;
  setting<flag> shutdown;
  setting<std::string> archive_form;  ///< `database archive {pem | pkcs12}`
  setting<secret> archive_password;
  std::vector<option_line> options;

  friend bool operator==(const pki_server&, const pki_server&) = default;
};

/// A key of `crypto key pubkey-chain rsa`, of a peer that has no certificate. The key itself is not
/// kept.
struct public_key {
  bool by_name = false;       ///< `named-key`, else `addressed-key`
  located<std::string> name;  ///< or the peer's address
  std::string use;            ///< encryption, signature; "" for both
  anchor header;
  std::vector<option_line> options;  ///< `address …`, `serial-number …`

  friend bool operator==(const public_key&, const public_key&) = default;
};

}  // namespace peerlint::model
