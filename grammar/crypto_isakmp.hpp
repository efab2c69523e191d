#pragma once

#include "grammar/lexical.hpp"

// IKEv1 phase 1: policies and the keys of the default keyring.
namespace peerlint::grammar {

// clang-format off

struct policy_priority : number< 1, 10000, "a policy priority" > {};

// crypto isakmp policy <1-10000>
//   e.g.  crypto isakmp policy 10
//   e.g.  cry isa pol 10
//   not   crypto isakmp policy ten        expected a policy priority (1-10000), found 'ten'
//   not   crypto isakmp policy            expected a policy priority (1-10000)
struct crypto_isakmp_policy
  : command< "crypto isakmp policy", policy_priority >, in< "config" >, opens< "isakmp-policy" > {};

struct ike_cipher : keyword_choice< "des", "3des", "aes" > {};
struct ike_cipher_bits : keyword_choice< "128", "192", "256" > {};
struct ike_hash : keyword_choice< "md5", "sha", "sha256", "sha384", "sha512" > {};
struct ike_authentication
  : keyword_choice< "pre-share", "rsa-sig", "rsa-encr", "ecdsa-sig" > {};
struct dh_group
  : keyword_choice< "1", "2", "5", "7", "14", "15", "16", "19", "20", "21", "24" > {};
struct ike_lifetime : number< 60, 86400, "a lifetime in seconds" > {};

// encryption {des | 3des | aes [128 | 192 | 256]}
//   e.g.  encryption aes 256
//   e.g.  encr 3des
//   not   encryption aes 512              expected 128, 192, 256 or the end of the line, found '512'
struct isakmp_encryption
  : command< "encryption", ike_cipher, opt< ike_cipher_bits > >, in< "isakmp-policy" >, bare_no {};

// hash {md5 | sha | sha256 | sha384 | sha512}
//   e.g.  hash sha256
//   e.g.  hash sha
//   not   hash sha1                       expected md5, sha, sha256, sha384 or sha512, found 'sha1'
struct isakmp_hash : command< "hash", ike_hash >, in< "isakmp-policy" >, bare_no {};

// authentication {pre-share | rsa-sig | rsa-encr | ecdsa-sig}
//   e.g.  authentication pre-share
//   e.g.  auth pre
//   not   authentication rsa              'rsa' is ambiguous: rsa-encr, rsa-sig
struct isakmp_authentication
  : command< "authentication", ike_authentication >, in< "isakmp-policy" >, bare_no {};

// group {1 | 2 | 5 | 7 | 14 | 15 | 16 | 19 | 20 | 21 | 24}
//   e.g.  group 14
//   not   group 3                         expected 1, 2, 5, 7, 14, 15, 16, 19, 20, 21 or 24, found '3'
struct isakmp_group : command< "group", dh_group >, in< "isakmp-policy" >, bare_no {};

// lifetime <60-86400>
//   e.g.  lifetime 28800
//   not   lifetime 10                     expected a lifetime in seconds (60-86400), found '10'
struct isakmp_lifetime : command< "lifetime", ike_lifetime >, in< "isakmp-policy" >, bare_no {};

struct key_encoding : keyword_choice< "0", "6" > {};
struct key_value : secret_word< "a key" > {};
struct key_peer_address : dotted_quad< "the peer's IPv4 address" > {};
struct key_peer_mask : dotted_quad< "a mask" > {};
struct key_peer_ipv6 : ipv6_word< "an IPv6 prefix" > {};
struct key_peer_name : name< "the peer's host name" > {};
struct key_no_xauth : keyword< "no-xauth" > {};

struct key_for_ipv6 : on< "ipv6", key_peer_ipv6 > {};
struct key_for_address
  : on< "address", first_of< choose< key_for_ipv6 >,
                             seq< key_peer_address, opt< key_peer_mask > > > > {};
struct key_for_hostname : on< "hostname", key_peer_name > {};
struct key_target
  : seq< choose< key_for_address, key_for_hostname >, opt< key_no_xauth > > {};

// crypto isakmp key [0 | 6] <key> {address {<ip> [<mask>] | ipv6 <prefix>} | hostname <name>} [no-xauth]
//   e.g.  crypto isakmp key S3cret address 192.0.2.1
//   e.g.  crypto isakmp key 6 HQPKAebcE]MYBFM address 0.0.0.0 0.0.0.0 no-xauth
//   e.g.  crypto isakmp key S3cret hostname hub.example.net
//   e.g.  crypto isakmp key S3cret address ipv6 2001:db8::1/128
//   not   crypto isakmp key S3cret 192.0.2.1    expected address or hostname, found '192.0.2.1'
struct crypto_isakmp_key
  : command< "crypto isakmp key",
             first_of< seq< key_encoding, key_value, key_target >, seq< key_value, key_target > > >,
    in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
