#pragma once

#include "grammar/lexical.hpp"

// IKEv2 phase 1: proposals, and the policies that offer them.
namespace peerlint::grammar {

// clang-format off

struct ikev2_proposal_name : name< "a proposal name" > {};

// crypto ikev2 proposal <name>
//   e.g.  crypto ikev2 proposal AES/CBC/256
//   e.g.  cry ikev2 prop default
//   not   crypto ikev2 proposal           expected a proposal name
struct crypto_ikev2_proposal
  : command< "crypto ikev2 proposal", ikev2_proposal_name >, in< "config" >, opens< "ikev2-proposal" > {
  using no_arguments = opt< ikev2_proposal_name >;
};

struct ikev2_cipher
  : keyword_choice< "3des", "aes-cbc-128", "aes-cbc-192", "aes-cbc-256", "aes-gcm-128", "aes-gcm-256", "des" > {};
struct ikev2_integrity_hash : keyword_choice< "md5", "sha1", "sha256", "sha384", "sha512" > {};
struct ikev2_prf_hash : keyword_choice< "md5", "sha1", "sha256", "sha384", "sha512" > {};
struct ikev2_dh_group
  : keyword_choice< "1", "2", "5", "14", "15", "16", "19", "20", "21", "24" > {};
struct ikev2_ml_kem : keyword_choice< "mlkem512", "mlkem768", "mlkem1024" > {};
struct ikev2_pqc_optional : keyword< "optional" > {};

// encryption {3des | aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | aes-gcm-128 | aes-gcm-256 | des} …
//   e.g.  encryption aes-cbc-256 aes-cbc-192 aes-cbc-128
//   e.g.  encr aes-gcm-256
//   not   encryption aes-256              expected 3des, aes-cbc-128, aes-cbc-192, aes-cbc-256, aes-gcm-128, aes-gcm-256 or des, found 'aes-256'
struct ikev2_proposal_encryption
  : command< "encryption", some< ikev2_cipher > >, in< "ikev2-proposal" >, bare_no {};

// integrity {md5 | sha1 | sha256 | sha384 | sha512} …
//   e.g.  integrity sha512 sha384 sha256
//   not   integrity sha                   'sha' is ambiguous: sha1, sha256, sha384, sha512
struct ikev2_proposal_integrity
  : command< "integrity", some< ikev2_integrity_hash > >, in< "ikev2-proposal" >, bare_no {};

// prf {md5 | sha1 | sha256 | sha384 | sha512} …
//   e.g.  prf sha384
//   not   prf aes                         expected md5, sha1, sha256, sha384 or sha512, found 'aes'
struct ikev2_proposal_prf
  : command< "prf", some< ikev2_prf_hash > >, in< "ikev2-proposal" >, bare_no {};

// group {1 | 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 24} …
//   e.g.  group 14 19 20
//   not   group 7                         expected 1, 2, 5, 14, 15, 16, 19, 20, 21 or 24, found '7'
struct ikev2_proposal_group
  : command< "group", some< ikev2_dh_group > >, in< "ikev2-proposal" >, bare_no {};

// pqc {mlkem512 | mlkem768 | mlkem1024} … [optional]
//   e.g.  pqc mlkem768 mlkem1024 optional
//   not   pqc kyber                       expected mlkem512, mlkem768 or mlkem1024, found 'kyber'
struct ikev2_proposal_pqc
  : command< "pqc", some< ikev2_ml_kem >, opt< ikev2_pqc_optional > >, in< "ikev2-proposal" >, bare_no {};

struct ikev2_policy_name : name< "a policy name" > {};

// crypto ikev2 policy <name>
//   e.g.  crypto ikev2 policy POL-NGE
//   e.g.  crypto ikev2 policy 10
struct crypto_ikev2_policy
  : command< "crypto ikev2 policy", ikev2_policy_name >, in< "config" >, opens< "ikev2-policy" > {
  using no_arguments = opt< ikev2_policy_name >;
};

struct ikev2_offered_proposal : name< "a proposal name" > {};

// proposal <name> [<name> …]
//   e.g.  proposal PROP-NGE
//   e.g.  proposal STRONG FALLBACK
struct ikev2_policy_proposal
  : command< "proposal", some< ikev2_offered_proposal > >, in< "ikev2-policy" > {
  using no_arguments = any_number_of< ikev2_offered_proposal >;
};

struct ikev2_any_fvrf : keyword< "any" > {};
struct ikev2_fvrf : name< "a VRF" > {};

// match fvrf {<vrf> | any}
//   e.g.  match fvrf any
//   e.g.  match fvrf INTERNET
struct ikev2_policy_fvrf
  : command< "match fvrf", first_of< exact< ikev2_any_fvrf >, ikev2_fvrf > >, in< "ikev2-policy" >, bare_no {};

struct ikev2_policy_ipv4 : dotted_quad< "an IPv4 address" > {};
struct ikev2_policy_ipv6 : ipv6_word< "an IPv6 address" > {};

// match address local {<ip> | <ipv6>}
//   e.g.  match address local 192.0.2.1
//   e.g.  match address local 2001:db8::1
//   not   match address local Tunnel0     expected an IPv4 address or an IPv6 address, found 'Tunnel0'
struct ikev2_policy_local_address
  : command< "match address local", first_of< ikev2_policy_ipv4, ikev2_policy_ipv6 > >, in< "ikev2-policy" > {};

// match inbound-only
//   e.g.  match inbound-only
struct ikev2_policy_inbound_only : command< "match inbound-only" >, in< "ikev2-policy" > {};

struct ikev2_policy_application_name : keyword_choice< "autovpn", "sdwan" > {};

// match application {autovpn | sdwan}
//   e.g.  match application sdwan
struct ikev2_policy_application
  : command< "match application", ikev2_policy_application_name >, in< "ikev2-policy" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
