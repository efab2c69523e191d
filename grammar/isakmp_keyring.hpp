#pragma once

#include "grammar/lexical.hpp"

// Keyrings: pre-shared keys that an ISAKMP profile uses, by front-door VRF and local address.
namespace peerlint::grammar {

// clang-format off

struct keyring_name : name< "a keyring name" > {};
struct keyring_vrf_name : name< "a VRF name" > {};
struct keyring_vrf : on< "vrf", keyring_vrf_name > {};

// crypto keyring <name> [vrf <front-door VRF>]
//   e.g.  crypto keyring BRANCHES
//   e.g.  crypto keyring BRANCHES vrf INTERNET
//   not   crypto keyring BRANCHES INTERNET    expected vrf or the end of the line, found 'INTERNET'
struct crypto_keyring
  : command< "crypto keyring", keyring_name, opt< choose< keyring_vrf > > >,
    in< "config" >, opens< "crypto-keyring" > {};

struct keyring_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description keys of the branches
struct keyring_description
  : command< "description", keyring_description_text >, in< "crypto-keyring" >, bare_no {};

struct isakmp_local_ip : dotted_quad< "an IPv4 address of this router" > {};
struct isakmp_local_vrf : name< "a VRF name" > {};
struct isakmp_local_interface : interface_words< "an interface" > {};
struct isakmp_local_end
  : first_of< seq< isakmp_local_ip, opt< isakmp_local_vrf > >, isakmp_local_interface > {};

// local-address {<interface> | <ip> [<front-door VRF>]}
//   e.g.  local-address Loopback0
//   e.g.  local-address 192.0.2.1 INTERNET
struct keyring_local_address
  : command< "local-address", isakmp_local_end >, in< "crypto-keyring" >, bare_no {};

struct keyring_key_encoding : keyword_choice< "0", "6" > {};
struct keyring_key_value : secret_word< "a key" > {};
struct keyring_peer_ip : dotted_quad< "the peer's IPv4 address" > {};
struct keyring_peer_mask : dotted_quad< "a mask" > {};
struct keyring_peer_ipv6 : ipv6_word< "an IPv6 prefix" > {};
struct keyring_peer_host : name< "the peer's host name" > {};
struct keyring_peer_for_ipv6 : on< "ipv6", keyring_peer_ipv6 > {};
struct keyring_peer_address
  : on< "address", first_of< choose< keyring_peer_for_ipv6 >,
                             seq< keyring_peer_ip, opt< keyring_peer_mask > > > > {};
struct keyring_peer_hostname : on< "hostname", keyring_peer_host > {};
struct keyring_peer : choose< keyring_peer_address, keyring_peer_hostname > {};
struct keyring_key
  : on< "key", first_of< seq< keyring_key_encoding, keyring_key_value >, keyring_key_value > > {};

// pre-shared-key {address {<ip> [<mask>] | ipv6 <prefix>} | hostname <name>} key [0 | 6] <key>
//   e.g.  pre-shared-key address 192.0.2.1 key S3cret
//   e.g.  pre-shared-key address 0.0.0.0 0.0.0.0 key 6 HQPKAebcE]MYBFM
//   e.g.  pre-shared-key address ipv6 2001:db8::1/128 key S3cret
//   e.g.  pre-shared-key hostname hub.example.net key 0 S3cret
//   not   pre-shared-key address 192.0.2.1 S3cret    expected a mask or key, found 'S3cret'
struct keyring_pre_shared_key
  : command< "pre-shared-key", keyring_peer, choose< keyring_key > >, in< "crypto-keyring" > {
  using no_arguments = seq< keyring_peer, opt< choose< keyring_key > > >;
};

// clang-format on

}  // namespace peerlint::grammar
