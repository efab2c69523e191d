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
struct certificate_kind;
struct certificate_map_name;
struct certificate_map_sequence;
struct certificate_serial;
struct chain_certificate;
struct chain_trustpoint;
struct crypto_ca_certificate_chain;
struct crypto_ca_certificate_map;
struct crypto_pki_certificate_chain;
struct crypto_pki_certificate_map;
struct map_alt_subject_name;
struct map_any_name;
struct map_expires_on;
struct map_issuer_name;
struct map_match_operator;
struct map_match_value;
struct map_serial_number;
struct map_subject_name;
struct map_unstructured_name;
struct map_valid_start;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The header of a map, as it is called now and as it was before.
template <class Production>
struct certificate_map_header {
  using production = Production;
  located<std::string_view> name;
  std::optional<located<std::uint32_t>> sequence;
  void fields(auto& take) {
    take(from<grammar::certificate_map_name>, name);
    take(from<grammar::certificate_map_sequence>, sequence);
  }
};

/// A line of a map; its head names the field.
template <class Production>
struct certificate_map_line {
  using production = Production;
  located<model::pki_match_operator> is;
  located<std::string_view> value;
  void fields(auto& take) {
    take(from<grammar::map_match_operator>, is);
    take(from<grammar::map_match_value>, value);
  }
};

/// The header of a chain, as it is called now and as it was before.
template <class Production>
struct certificate_chain_header {
  using production = Production;
  located<std::string_view> trustpoint;
  void fields(auto& take) { take(from<grammar::chain_trustpoint>, trustpoint); }
};

struct chain_certificate {
  using production = grammar::chain_certificate;
  std::vector<located<std::string_view>> kinds;
  located<std::string_view> serial;
  void fields(auto& take) {
    take(from<grammar::certificate_kind>, kinds);
    take(from<grammar::certificate_serial>, serial);
  }
};

using pki_certificate_command = std::variant<
    certificate_map_header<grammar::crypto_pki_certificate_map>,
    certificate_map_header<grammar::crypto_ca_certificate_map>,
    certificate_map_line<grammar::map_subject_name>, certificate_map_line<grammar::map_issuer_name>,
    certificate_map_line<grammar::map_alt_subject_name>,
    certificate_map_line<grammar::map_unstructured_name>,
    certificate_map_line<grammar::map_any_name>, certificate_map_line<grammar::map_serial_number>,
    certificate_map_line<grammar::map_valid_start>, certificate_map_line<grammar::map_expires_on>,
    certificate_chain_header<grammar::crypto_pki_certificate_chain>,
    certificate_chain_header<grammar::crypto_ca_certificate_chain>, chain_certificate>;

}  // namespace peerlint::command
