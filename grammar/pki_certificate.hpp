#pragma once

#include "grammar/secret_line.hpp"

// Certificate maps, the certificates that a configuration holds, and the router as an authority.
namespace peerlint::grammar {

// clang-format off

struct certificate_map_name : name< "a certificate map" > {};
struct certificate_map_sequence : number< 1, 65535, "a sequence number" > {};

// crypto pki certificate map <name> <1-65535>
//   e.g.  crypto pki certificate map BRANCHES 10
//   not   crypto pki certificate map BRANCHES    expected a sequence number (1-65535)
struct crypto_pki_certificate_map
  : command< "crypto pki certificate map", certificate_map_name, certificate_map_sequence >,
    in< "config" >, opens< "pki-certificate-map" > {
  using no_arguments = seq< certificate_map_name, opt< certificate_map_sequence > >;
};
// crypto ca certificate map <name> <1-65535>: as it was called before
//   e.g.  crypto ca certificate map BRANCHES 10
struct crypto_ca_certificate_map
  : command< "crypto ca certificate map", certificate_map_name, certificate_map_sequence >,
    in< "config" >, opens< "pki-certificate-map" > {
  using no_arguments = seq< certificate_map_name, opt< certificate_map_sequence > >;
};

struct map_match_operator : keyword_choice< "eq", "ne", "co", "nc", "lt", "ge" > {};
struct map_match_value : rest_of_line< "a value" > {};
struct map_match : seq< map_match_operator, map_match_value > {};

// subject-name {eq | ne | co | nc | lt | ge} <value>
//   e.g.  subject-name co ou = VPN
//   not   subject-name is VPN             expected eq, ne, co, nc, lt or ge, found 'is'
struct map_subject_name : command< "subject-name", map_match >, in< "pki-certificate-map" > {};
// issuer-name {eq | ne | co | nc | lt | ge} <value>
//   e.g.  issuer-name co cn = root
struct map_issuer_name : command< "issuer-name", map_match >, in< "pki-certificate-map" > {};
// alt-subject-name {eq | ne | co | nc | lt | ge} <value>
//   e.g.  alt-subject-name co example.net
struct map_alt_subject_name : command< "alt-subject-name", map_match >, in< "pki-certificate-map" > {};
// unstructured-subject-name {eq | ne | co | nc | lt | ge} <value>
//   e.g.  unstructured-subject-name co branch
struct map_unstructured_name : command< "unstructured-subject-name", map_match >, in< "pki-certificate-map" > {};
// name {eq | ne | co | nc | lt | ge} <value>
//   e.g.  name co example
struct map_any_name : command< "name", map_match >, in< "pki-certificate-map" > {};
// serial-number {eq | ne | co | nc | lt | ge} <value>
//   e.g.  serial-number eq 1A
struct map_serial_number : command< "serial-number", map_match >, in< "pki-certificate-map" > {};
// valid-start {eq | ne | co | nc | lt | ge} <time>
//   e.g.  valid-start ge Jan 1 2024 00:00:00
struct map_valid_start : command< "valid-start", map_match >, in< "pki-certificate-map" > {};
// expires-on {eq | ne | co | nc | lt | ge} <time>
//   e.g.  expires-on lt Jan 1 2030 00:00:00
struct map_expires_on : command< "expires-on", map_match >, in< "pki-certificate-map" > {};

struct chain_trustpoint : name< "a trustpoint" > {};

// crypto pki certificate chain <trustpoint>
//   e.g.  crypto pki certificate chain SLA-TrustPoint
struct crypto_pki_certificate_chain
  : command< "crypto pki certificate chain", chain_trustpoint >, in< "config" >, opens< "pki-certificate-chain" > {};
// crypto ca certificate chain <trustpoint>: as it was called before
//   e.g.  crypto ca certificate chain VPN
struct crypto_ca_certificate_chain
  : command< "crypto ca certificate chain", chain_trustpoint >, in< "config" >, opens< "pki-certificate-chain" > {};

struct certificate_kind
  : keyword_choice< "ca", "local", "ra-encrypt", "ra-general", "ra-sign", "rollover", "self-signed" > {
  static constexpr std::string_view text = "a kind of certificate";
};
struct certificate_serial : name< "a serial number" > {};
struct certificate_file : name< "a file" > {};

// certificate [ca | local | ra-encrypt | ra-general | ra-sign | rollover | self-signed] <serial number> [<file>]
//   e.g.  certificate ca 01
//   e.g.  certificate 03
//   e.g.  certificate self-signed 01 nvram:IOS-Self-Sig#1.cer
struct chain_certificate
  : command< "certificate", any_number_of< exact< certificate_kind > >, certificate_serial, opt< certificate_file > >,
    in< "pki-certificate-chain" > {};

// clang-format on

}  // namespace peerlint::grammar
