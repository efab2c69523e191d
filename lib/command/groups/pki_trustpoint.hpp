#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/pki.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct auto_enroll_percent;
struct auto_enroll_regenerate;
struct crypto_ca_trustpoint;
struct crypto_pki_trustpoint;
struct ec_key_pair_label;
struct enrollment_address;
struct enrollment_pem;
struct enrollment_profile_name;
struct key_pair_bits;
struct key_pair_encryption_bits;
struct key_pair_label;
struct revocation_method;
struct trustpoint_auto_enroll;
struct trustpoint_dn;
struct trustpoint_ec_key_pair;
struct trustpoint_enrollment_pkcs12;
struct trustpoint_enrollment_profile;
struct trustpoint_enrollment_selfsigned;
struct trustpoint_enrollment_terminal;
struct trustpoint_enrollment_url;
struct trustpoint_fqdn;
struct trustpoint_fqdn_name;
struct trustpoint_interface;
struct trustpoint_ip_address;
struct trustpoint_ipv4;
struct trustpoint_ipv6;
struct trustpoint_map;
struct trustpoint_map_exception;
struct trustpoint_match_certificate;
struct trustpoint_name;
struct trustpoint_no_address;
struct trustpoint_password;
struct trustpoint_password_encoding;
struct trustpoint_password_value;
struct trustpoint_revocation_check;
struct trustpoint_rsa_key_pair;
struct trustpoint_source;
struct trustpoint_source_interface;
struct trustpoint_subject_name;
struct trustpoint_vrf;
struct trustpoint_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The header, as it is called now and as it was before.
template <class Production>
struct trustpoint_header {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::trustpoint_name>, name); }
};

/// `enrollment …`: each method is a command.
template <class Production, model::pki_enrollment_method Method>
struct trustpoint_enrollment {
  using production = Production;
  static constexpr auto method = Method;
  located<std::string_view> where;
  std::optional<located<bool>> pem;
  void fields(auto& take) {
    take(from<grammar::enrollment_address>, where);
    take(from<grammar::enrollment_profile_name>, where);
    take(from<grammar::enrollment_pem>, pem);
  }
};

struct trustpoint_subject_name {
  using production = grammar::trustpoint_subject_name;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::trustpoint_dn>, name); }
};

struct trustpoint_fqdn {
  using production = grammar::trustpoint_fqdn;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::trustpoint_fqdn_name>, name); }
};

struct trustpoint_ip_address {
  using production = grammar::trustpoint_ip_address;
  located<std::string_view> address;
  std::optional<located<std::string_view>> interface;
  void fields(auto& take) {
    take(from<grammar::trustpoint_ipv4>, address);
    take(from<grammar::trustpoint_ipv6>, address);
    take(from<grammar::trustpoint_no_address>, address);
    take(from<grammar::trustpoint_interface>, interface);
  }
};

struct trustpoint_revocation_check {
  using production = grammar::trustpoint_revocation_check;
  std::vector<located<model::pki_revocation>> methods;
  void fields(auto& take) { take(from<grammar::revocation_method>, methods); }
};

struct trustpoint_rsa_key_pair {
  using production = grammar::trustpoint_rsa_key_pair;
  located<std::string_view> label;
  std::optional<located<std::uint16_t>> bits;
  std::optional<located<std::uint16_t>> encryption_bits;
  void fields(auto& take) {
    take(from<grammar::key_pair_label>, label);
    take(from<grammar::key_pair_bits>, bits);
    take(from<grammar::key_pair_encryption_bits>, encryption_bits);
  }
};

struct trustpoint_ec_key_pair {
  using production = grammar::trustpoint_ec_key_pair;
  located<std::string_view> label;
  void fields(auto& take) { take(from<grammar::ec_key_pair_label>, label); }
};

struct trustpoint_auto_enroll {
  using production = grammar::trustpoint_auto_enroll;
  std::optional<located<std::uint16_t>> percent;
  std::optional<located<bool>> regenerate;
  void fields(auto& take) {
    take(from<grammar::auto_enroll_percent>, percent);
    take(from<grammar::auto_enroll_regenerate>, regenerate);
  }
};

struct trustpoint_match_certificate {
  using production = grammar::trustpoint_match_certificate;
  located<std::string_view> map;
  located<std::string_view> exception;
  void fields(auto& take) {
    take(from<grammar::trustpoint_map>, map);
    take(from<grammar::trustpoint_map_exception>, exception);
  }
};

struct trustpoint_vrf {
  using production = grammar::trustpoint_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::trustpoint_vrf_name>, name); }
};

struct trustpoint_source_interface {
  using production = grammar::trustpoint_source_interface;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::trustpoint_source>, interface); }
};

struct trustpoint_password {
  using production = grammar::trustpoint_password;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  void fields(auto& take) {
    take(from<grammar::trustpoint_password_encoding>, encoding);
    take(from<grammar::trustpoint_password_value>, password);
  }
};

using pki_trustpoint_command = std::variant<
    trustpoint_header<grammar::crypto_pki_trustpoint>,
    trustpoint_header<grammar::crypto_ca_trustpoint>,
    trustpoint_enrollment<grammar::trustpoint_enrollment_url, model::pki_enrollment_method::url>,
    trustpoint_enrollment<grammar::trustpoint_enrollment_terminal,
                          model::pki_enrollment_method::terminal>,
    trustpoint_enrollment<grammar::trustpoint_enrollment_selfsigned,
                          model::pki_enrollment_method::selfsigned>,
    trustpoint_enrollment<grammar::trustpoint_enrollment_pkcs12,
                          model::pki_enrollment_method::pkcs12>,
    trustpoint_enrollment<grammar::trustpoint_enrollment_profile,
                          model::pki_enrollment_method::profile>,
    trustpoint_subject_name, trustpoint_fqdn, trustpoint_ip_address, trustpoint_revocation_check,
    trustpoint_rsa_key_pair, trustpoint_ec_key_pair, trustpoint_auto_enroll,
    trustpoint_match_certificate, trustpoint_vrf, trustpoint_source_interface, trustpoint_password>;

}  // namespace peerlint::command
