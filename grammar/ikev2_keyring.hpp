#pragma once

#include "grammar/ike_identity.hpp"
#include "grammar/secret_line.hpp"

// IKEv2 phase 1: keyrings and the keys of their peers.
namespace peerlint::grammar {

// clang-format off

struct ikev2_keyring_name : name< "a keyring name" > {};

// crypto ikev2 keyring <name>
//   e.g.  crypto ikev2 keyring KR-DMVPN
struct crypto_ikev2_keyring
  : command< "crypto ikev2 keyring", ikev2_keyring_name >, in< "config" >, opens< "ikev2-keyring" > {};

struct ikev2_peer_name : name< "a peer name" > {};

// peer <name>
//   e.g.  peer ANY
struct ikev2_keyring_peer
  : command< "peer", ikev2_peer_name >, in< "ikev2-keyring" >, opens< "ikev2-keyring-peer" > {};

struct ikev2_peer_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description branch 7
struct ikev2_peer_description
  : command< "description", ikev2_peer_text >, in< "ikev2-keyring-peer" >, bare_no {};

struct ikev2_peer_ipv4 : dotted_quad< "an IPv4 address" > {};
struct ikev2_peer_mask : dotted_quad< "a mask" > {};
struct ikev2_peer_ipv6 : ipv6_word< "an IPv6 prefix" > {};

// address {<ip> [<mask>] | <ipv6 prefix>}
//   e.g.  address 0.0.0.0 0.0.0.0
//   e.g.  address 203.0.113.2
//   e.g.  address 2001:db8::/32
//   not   address hub.example.net         expected an IPv4 address or an IPv6 prefix, found 'hub.example.net'
struct ikev2_peer_address
  : command< "address", first_of< seq< ikev2_peer_ipv4, opt< ikev2_peer_mask > >, ikev2_peer_ipv6 > >,
    in< "ikev2-keyring-peer" > {
  using no_arguments = opt< first_of< seq< ikev2_peer_ipv4, opt< ikev2_peer_mask > >, ikev2_peer_ipv6 > >;
};

struct ikev2_peer_host : name< "a host name" > {};

// hostname <name>
//   e.g.  hostname hub.example.net
struct ikev2_peer_hostname
  : command< "hostname", ikev2_peer_host >, in< "ikev2-keyring-peer" >, bare_no {};

// identity {address {<ip> | <ipv6>} | fqdn {<name> | domain <domain>} | email {<name> | domain <domain>} | key-id <id>}
//   e.g.  identity fqdn branch7.example.net
//   e.g.  identity email domain example.net
//   e.g.  identity address 192.0.2.1
//   not   identity any                    expected address, fqdn, email or key-id, found 'any'
struct ikev2_peer_identity
  : command< "identity", choose< identity_address, identity_fqdn, identity_email, identity_key_id > >,
    in< "ikev2-keyring-peer" >, bare_no {};

struct ikev2_key_direction : keyword_choice< "local", "remote" > {};
struct ikev2_key_encoding : keyword_choice< "0", "6" > {};
struct ikev2_key_hex : keyword< "hex" > {};
struct ikev2_key_value : secret_line< "a key" > {};
struct ikev2_key_form
  : first_of< seq< exact< ikev2_key_hex >, opt< ikev2_key_encoding >, ikev2_key_value >,
              seq< exact< ikev2_key_encoding >, ikev2_key_value >, ikev2_key_value > {};

// pre-shared-key [local | remote] [hex] [0 | 6] <key>
//   e.g.  pre-shared-key Harbour42
//   e.g.  pre-shared-key 6 HQPKAebcE]MYBFM
//   e.g.  pre-shared-key local Harbour42
//   e.g.  pre-shared-key remote 0 Harbour43
//   e.g.  pre-shared-key hex 0A1B2C
//   not   pre-shared-key                  expected a key
struct ikev2_peer_key
  : command< "pre-shared-key", first_of< seq< exact< ikev2_key_direction >, ikev2_key_form >, ikev2_key_form > >,
    in< "ikev2-keyring-peer" > {
  using no_arguments = opt< first_of< seq< ikev2_key_direction, opt< ikev2_key_form > >, ikev2_key_form > >;
};

struct ikev2_ppk_id : name< "a PPK identity" > {};
struct ikev2_ppk_encoding : keyword_choice< "0", "6" > {};
struct ikev2_ppk_key : secret_word< "a key" > {};
struct ikev2_ppk_client : name< "a SKIP client" > {};
struct ikev2_ppk_required : keyword< "required" > {};
struct ikev2_ppk_key_keyword : keyword< "key" > {};
struct ikev2_ppk_manual_id
  : on< "id", ikev2_ppk_id, ikev2_ppk_key_keyword,
        first_of< seq< exact< ikev2_ppk_encoding >, ikev2_ppk_key >, ikev2_ppk_key > > {};
struct ikev2_ppk_manual : on< "manual", choose< ikev2_ppk_manual_id > > {};
struct ikev2_ppk_dynamic : on< "dynamic", ikev2_ppk_client > {};

// ppk {manual id <id> key [0 | 6] <key> | dynamic <client>} [required]
//   e.g.  ppk manual id cisco key 0 Harbour44 required
//   e.g.  ppk dynamic SKIP-CLIENT
//   not   ppk static                      expected manual or dynamic, found 'static'
struct ikev2_peer_ppk
  : command< "ppk", choose< ikev2_ppk_manual, ikev2_ppk_dynamic >, opt< ikev2_ppk_required > >,
    in< "ikev2-keyring-peer" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
