#pragma once

#include "grammar/ike_identity.hpp"

// IKEv2 phase 1: profiles. How the ends prove who they are stands in ikev2_authentication.hpp.
namespace peerlint::grammar {

// clang-format off

struct ikev2_profile_name : name< "a profile name" > {};

// crypto ikev2 profile <name>
//   e.g.  crypto ikev2 profile IKEV2-DMVPN
struct crypto_ikev2_profile
  : command< "crypto ikev2 profile", ikev2_profile_name >, in< "config" >, opens< "ikev2-profile" > {};

struct ikev2_profile_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description spokes
struct ikev2_profile_description
  : command< "description", ikev2_profile_text >, in< "ikev2-profile" >, bare_no {};

// match identity remote {address {<ip> [<mask>] | <ipv6 prefix>} | fqdn [domain] <name> | email [domain] <name> | key-id <id> | any}
//   e.g.  match identity remote address 0.0.0.0
//   e.g.  match identity remote address 198.51.100.0 255.255.255.0
//   e.g.  match identity remote fqdn domain example.net
//   e.g.  match identity remote key-id branches
//   e.g.  match identity remote any
//   not   match identity remote dn        expected address, fqdn, email, key-id or any, found 'dn'
struct ikev2_profile_match_identity
  : command< "match identity remote",
             choose< identity_address, identity_fqdn, identity_email, identity_key_id, identity_any > >,
    in< "ikev2-profile" > {};

struct ikev2_matched_map : name< "a certificate map" > {};

// match certificate <map>
//   e.g.  match certificate BRANCHES
struct ikev2_profile_match_certificate
  : command< "match certificate", ikev2_matched_map >, in< "ikev2-profile" > {};

struct ikev2_profile_any_fvrf : keyword< "any" > {};
struct ikev2_profile_vrf : name< "a VRF" > {};

// match fvrf {<vrf> | any}
//   e.g.  match fvrf any
//   e.g.  match fvrf IWAN-TRANSPORT-1
struct ikev2_profile_fvrf
  : command< "match fvrf", first_of< exact< ikev2_profile_any_fvrf >, ikev2_profile_vrf > >,
    in< "ikev2-profile" >, bare_no {};

struct ikev2_local_ipv4 : dotted_quad< "an IPv4 address" > {};
struct ikev2_local_ipv6 : ipv6_word< "an IPv6 address" > {};
struct ikev2_local_interface_name : interface_words< "an interface" > {};
struct ikev2_local_interface : on< "interface", ikev2_local_interface_name > {};

// match address local {<ip> | <ipv6> | interface <interface>}
//   e.g.  match address local interface Loopback8
//   e.g.  match address local 192.0.2.1
//   not   match address local Loopback8   expected an IPv4 address, an IPv6 address or interface, found 'Loopback8'
struct ikev2_profile_match_local
  : command< "match address local",
             first_of< ikev2_local_ipv4, ikev2_local_ipv6, choose< ikev2_local_interface > > >,
    in< "ikev2-profile" > {};

// match inbound-only
//   e.g.  match inbound-only
struct ikev2_profile_inbound_only : command< "match inbound-only" >, in< "ikev2-profile" > {};

struct ikev2_profile_application : keyword_choice< "autovpn", "sdwan" > {};

// match application {autovpn | sdwan}
//   e.g.  match application sdwan
struct ikev2_profile_match_application
  : command< "match application", ikev2_profile_application >, in< "ikev2-profile" >, bare_no {};

// identity local {address {<ip> | <ipv6>} | fqdn <name> | email <name> | key-id <id> | dn}
//   e.g.  identity local fqdn hub.example.net
//   e.g.  identity local address 192.0.2.1
//   e.g.  identity local dn
//   not   identity local any              expected address, fqdn, email, key-id or dn, found 'any'
struct ikev2_profile_identity_local
  : command< "identity local",
             choose< identity_address, identity_fqdn, identity_email, identity_key_id, identity_dn > >,
    in< "ikev2-profile" >, bare_no {};

struct ikev2_used_keyring : name< "a keyring" > {};
struct ikev2_keyring_mangler : name< "a name mangler" > {};
struct ikev2_keyring_list : name< "an AAA list" > {};
struct ikev2_keyring_encoding : keyword_choice< "0", "6", "7" > {};
struct ikev2_keyring_password : secret_word< "a password" > {};
struct ikev2_keyring_ppk_name : name< "a keyring" > {};
struct ikev2_keyring_kind : keyword_choice< "local", "aaa", "ppk" > {};
struct ikev2_keyring_by_mangler : on< "name-mangler", ikev2_keyring_mangler > {};
struct ikev2_keyring_by_password
  : on< "password", first_of< seq< exact< ikev2_keyring_encoding >, ikev2_keyring_password >, ikev2_keyring_password > > {};
struct ikev2_keyring_local : on< "local", ikev2_used_keyring, opt< choose< ikev2_keyring_by_mangler > > > {};
struct ikev2_keyring_aaa
  : on< "aaa", ikev2_keyring_list,
        any_number_of< choose< ikev2_keyring_by_mangler, ikev2_keyring_by_password > > > {};
struct ikev2_keyring_ppk : on< "ppk", ikev2_keyring_ppk_name > {};

// keyring {[local] <keyring> [name-mangler <mangler>] | aaa <list> [name-mangler <mangler>] [password [0 | 6 | 7] <password>] | ppk <keyring>}
//   e.g.  keyring local KR-DMVPN
//   e.g.  keyring aaa KEYS name-mangler BRANCH
//   e.g.  keyring aaa KEYS password 6 HQPKAebcE
//   e.g.  keyring ppk QUANTUM
//   e.g.  keyring KR-DMVPN
struct ikev2_profile_keyring
  : command< "keyring", first_of< choose< ikev2_keyring_local, ikev2_keyring_aaa, ikev2_keyring_ppk >,
                                  ikev2_used_keyring > >,
    in< "ikev2-profile" > {
  using no_arguments = first_of< choose< ikev2_keyring_local, ikev2_keyring_aaa, ikev2_keyring_ppk >,
                                 ikev2_keyring_kind, ikev2_used_keyring >;
};

struct ikev2_profile_trustpoint_name : name< "a trustpoint" > {};
struct ikev2_trustpoint_use : keyword_choice< "sign", "verify" > {};

// pki trustpoint <name> [sign | verify]
//   e.g.  pki trustpoint VPN
//   e.g.  pki trustpoint VPN sign
struct ikev2_profile_trustpoint
  : command< "pki trustpoint", ikev2_profile_trustpoint_name, opt< ikev2_trustpoint_use > >, in< "ikev2-profile" > {};

// clang-format on

}  // namespace peerlint::grammar
