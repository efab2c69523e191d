#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/ike_identity.hpp>
#include <peerlint/model/ikev2.hpp>
#include <peerlint/model/ikev2_authentication.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `match address local {<address> | interface <interface>}`.
struct ikev2_local_match {
  host_address address;
  std::string interface;  ///< instead of an address

  friend bool operator==(const ikev2_local_match&, const ikev2_local_match&) = default;
};

/// `keyring local …`.
struct ikev2_keyring_use {
  std::string name;
  std::string name_mangler;

  friend bool operator==(const ikev2_keyring_use&, const ikev2_keyring_use&) = default;
};

/// `keyring aaa …`: keys that a server holds.
struct ikev2_aaa_keyring {
  std::string list;
  std::string name_mangler;
  std::optional<secret> password;

  friend bool operator==(const ikev2_aaa_keyring&, const ikev2_aaa_keyring&) = default;
};

enum class trustpoint_use : std::uint8_t { sign_and_verify, sign, verify };
inline constexpr std::array<std::string_view, 3> trustpoint_use_words{"", "sign", "verify"};
template <>
inline constexpr std::span<const std::string_view> keywords<trustpoint_use>{trustpoint_use_words};

/// `pki trustpoint NAME [sign | verify]`.
struct ikev2_trustpoint {
  std::string name;
  trustpoint_use use = trustpoint_use::sign_and_verify;

  friend bool operator==(const ikev2_trustpoint&, const ikev2_trustpoint&) = default;
};

/// `virtual-template <number> [mode auto]`.
struct ikev2_virtual_template {
  std::uint16_t number = 0;
  bool mode_auto = false;

  friend bool operator==(const ikev2_virtual_template&, const ikev2_virtual_template&) = default;
};

/// `crypto ikev2 profile NAME`.
struct ikev2_profile {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  std::vector<located<ike_identity>> match_identities;
  std::vector<located<std::string>> match_certificates;  ///< certificate maps
  setting<std::string> fvrf;  ///< "any" for all of them; the global one when unset
  std::vector<located<ikev2_local_match>> match_local;
  setting<flag> inbound_only;
  setting<ike_identity> identity_local;
  setting<ikev2_authentication> authentication_local;
  std::vector<located<ikev2_authentication>> authentication_remote;  ///< any of them will do
  setting<ikev2_keyring_use> keyring;
  setting<ikev2_aaa_keyring> keyring_aaa;
  setting<std::string> keyring_ppk;
  std::vector<located<ikev2_trustpoint>> trustpoints;
  setting<std::uint32_t> lifetime;  ///< seconds
  setting<flag> lifetime_certificate;
  setting<ikev2_dpd> dpd;
  setting<std::uint16_t> nat_keepalive;  ///< seconds
  setting<flag> nat_force_encap;
  setting<std::string> ivrf;
  setting<ikev2_virtual_template> virtual_template;
  std::vector<located<ikev2_aaa>> aaa;
  setting<flag> shutdown;
  std::vector<option_line> options;

  friend bool operator==(const ikev2_profile&, const ikev2_profile&) = default;
};

}  // namespace peerlint::model
