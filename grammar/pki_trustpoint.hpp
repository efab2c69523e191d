#pragma once

#include "grammar/secret_line.hpp"

// Trustpoints: whose certificates the router believes, and how it gets its own.
namespace peerlint::grammar {

// clang-format off

struct trustpoint_name : name< "a trustpoint name" > {};

// crypto pki trustpoint <name>
//   e.g.  crypto pki trustpoint TP-self-signed-808273280
struct crypto_pki_trustpoint
  : command< "crypto pki trustpoint", trustpoint_name >, in< "config" >, opens< "pki-trustpoint" > {};

// crypto ca trustpoint <name>: as it was called before
//   e.g.  crypto ca trustpoint VPN
struct crypto_ca_trustpoint
  : command< "crypto ca trustpoint", trustpoint_name >, in< "config" >, opens< "pki-trustpoint" > {};

struct enrollment_address : name< "a URL" > {};
struct enrollment_pem : keyword< "pem" > {};
struct enrollment_profile_name : name< "an enrollment profile" > {};

// enrollment url <url> [pem]
//   e.g.  enrollment url http://10.77.254.1:80
struct trustpoint_enrollment_url
  : command< "enrollment url", enrollment_address, opt< enrollment_pem > >, in< "pki-trustpoint" >, bare_no {};
// enrollment terminal [pem]
//   e.g.  enrollment terminal pem
struct trustpoint_enrollment_terminal
  : command< "enrollment terminal", opt< enrollment_pem > >, in< "pki-trustpoint" >, bare_no {};
// enrollment selfsigned
//   e.g.  enrollment selfsigned
struct trustpoint_enrollment_selfsigned : command< "enrollment selfsigned" >, in< "pki-trustpoint" > {};
// enrollment pkcs12
//   e.g.  enrollment pkcs12
struct trustpoint_enrollment_pkcs12 : command< "enrollment pkcs12" >, in< "pki-trustpoint" > {};
// enrollment profile <name>
//   e.g.  enrollment profile SCEP
struct trustpoint_enrollment_profile
  : command< "enrollment profile", enrollment_profile_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_dn : rest_of_line< "a distinguished name" > {};

// subject-name <distinguished name>
//   e.g.  subject-name CN=MSK-R15,OU=VPN,O=Otus,C=RU
struct trustpoint_subject_name : command< "subject-name", trustpoint_dn >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_fqdn_name : name< "a host name or none" > {};

// fqdn {<name> | none}
//   e.g.  fqdn none
struct trustpoint_fqdn : command< "fqdn", trustpoint_fqdn_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_ipv4 : dotted_quad< "an IPv4 address" > {};
struct trustpoint_ipv6 : ipv6_word< "an IPv6 address" > {};
struct trustpoint_no_address : keyword< "none" > {};
struct trustpoint_interface : interface_words< "an interface" > {};

// ip-address {<ip> | <ipv6> | <interface> | none}
//   e.g.  ip-address 100.1.1.1
//   e.g.  ip-address Loopback0
//   e.g.  ip-address none
struct trustpoint_ip_address
  : command< "ip-address", first_of< trustpoint_ipv4, trustpoint_ipv6, trustpoint_interface, trustpoint_no_address > >,
    in< "pki-trustpoint" >, bare_no {};

struct revocation_method : keyword_choice< "crl", "ocsp", "none" > {};

// revocation-check {crl | ocsp | none} …
//   e.g.  revocation-check crl none
//   not   revocation-check never          expected crl, ocsp or none, found 'never'
struct trustpoint_revocation_check
  : command< "revocation-check", some< revocation_method > >, in< "pki-trustpoint" >, bare_no {};

struct key_pair_label : name< "the label of a key pair" > {};
struct key_pair_bits : number< 360, 4096, "a key length in bits" > {};
struct key_pair_encryption_bits : number< 360, 4096, "a key length in bits" > {};

// rsakeypair <label> [<360-4096> [<360-4096>]]
//   e.g.  rsakeypair VPN
//   e.g.  rsakeypair VPN 2048
//   not   rsakeypair VPN long             expected a key length in bits (360-4096) or the end of the line, found 'long'
struct trustpoint_rsa_key_pair
  : command< "rsakeypair", key_pair_label, opt< key_pair_bits, opt< key_pair_encryption_bits > > >,
    in< "pki-trustpoint" >, bare_no {};

struct ec_key_pair_label : name< "the label of a key pair" > {};

// eckeypair <label>
//   e.g.  eckeypair VPN-EC
struct trustpoint_ec_key_pair : command< "eckeypair", ec_key_pair_label >, in< "pki-trustpoint" >, bare_no {};

struct auto_enroll_percent : number< 1, 100, "a share of the lifetime in percent" > {};
struct auto_enroll_regenerate : keyword< "regenerate" > {};

// auto-enroll [<1-100>] [regenerate]
//   e.g.  auto-enroll 70 regenerate
//   e.g.  auto-enroll
struct trustpoint_auto_enroll
  : command< "auto-enroll", opt< auto_enroll_percent >, opt< auto_enroll_regenerate > >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_map : name< "a certificate map" > {};
struct trustpoint_map_exception : rest_of_line< "an exception" > {};

// match certificate <map> [allow expired-certificate | override … | skip …]
//   e.g.  match certificate BRANCHES
//   e.g.  match certificate BRANCHES allow expired-certificate
struct trustpoint_match_certificate
  : command< "match certificate", trustpoint_map, opt< trustpoint_map_exception > >, in< "pki-trustpoint" > {};

struct trustpoint_vrf_name : name< "a VRF" > {};

// vrf <vrf>
//   e.g.  vrf INTERNET
struct trustpoint_vrf : command< "vrf", trustpoint_vrf_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_source : interface_words< "an interface" > {};

// source interface <interface>
//   e.g.  source interface Loopback0
struct trustpoint_source_interface
  : command< "source interface", trustpoint_source >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_password_encoding : keyword_choice< "0", "7" > {};
struct trustpoint_password_value : secret_line< "a password" > {};

// password [0 | 7] <password>
//   e.g.  password 7 094F471A1A0A
//   e.g.  password Harbour42
struct trustpoint_password
  : command< "password", first_of< seq< exact< trustpoint_password_encoding >, trustpoint_password_value >,
                                   trustpoint_password_value > >,
    in< "pki-trustpoint" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
