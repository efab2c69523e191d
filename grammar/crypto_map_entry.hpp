#pragma once

#include "grammar/lexical.hpp"

// What only entries of crypto maps and dynamic maps have: traffic, peers, keys of manual entries.
namespace peerlint::grammar {

// clang-format off

struct map_acl : name< "an access list" > {};
struct map_acl_family : keyword_choice< "ipv4", "ipv6" > {};

// match address [ipv4 | ipv6] <access list>
//   e.g.  match address VPN-BRANCH
//   e.g.  match address 101
//   not   match address                   expected an access list, ipv4 or ipv6
struct crypto_map_match_address
  : command< "match address", first_of< seq< map_acl_family, map_acl >, map_acl > >,
    in< "crypto-map" >, bare_no {};

struct peer_address : dotted_quad< "the peer's IPv4 address" > {};
struct peer_ipv6 : ipv6_word< "the peer's IPv6 address" > {};
struct peer_name : host_name< "the peer's host name" > {};
struct peer_option : keyword_choice< "default", "dynamic" > {};

// set peer {<ip> | <ipv6> | <host name> [dynamic]} [default]
//   e.g.  set peer 192.0.2.1
//   e.g.  set peer hub.example.net dynamic default
//   not   set peer 192.0.2                expected the peer's IPv4 address, the peer's IPv6 address or the peer's host name, found '192.0.2'
struct crypto_map_set_peer
  : command< "set peer", first_of< peer_address, peer_ipv6, peer_name >, any_number_of< peer_option > >,
    in< "crypto-map" > {
  using no_arguments = opt< first_of< peer_address, peer_ipv6, peer_name >, any_number_of< peer_option > >;
};

struct used_gdoi_group : name< "a GDOI group" > {};

// set group <GDOI group>
//   e.g.  set group GETVPN
struct crypto_map_set_group
  : command< "set group", used_gdoi_group >, in< "crypto-map" >, bare_no {};

struct clear_text_filter : name< "an access list" > {};
struct filter_inbound : on< "in" > {};
struct filter_outbound : on< "out" > {};

// set ip access-group <access list> {in | out}
//   e.g.  set ip access-group CLEAR in
//   not   set ip access-group CLEAR       expected in or out
struct crypto_map_access_group
  : command< "set ip access-group", clear_text_filter, choose< filter_inbound, filter_outbound > >,
    in< "crypto-map" > {};

// set nat demux
//   e.g.  set nat demux
struct crypto_map_nat_demux : command< "set nat demux" >, in< "crypto-map" > {};

// qos pre-classify
//   e.g.  qos pre-classify
struct crypto_map_qos : command< "qos pre-classify" >, in< "crypto-map" > {};

struct session_spi : number< 256, 4294967295, "an SPI" > {};
struct session_ah_key : secret_word< "a key in hexadecimal" > {};
struct session_cipher_key : secret_word< "a key in hexadecimal" > {};
struct session_auth_key : secret_word< "a key in hexadecimal" > {};
struct session_auth : on< "authenticator", session_auth_key > {};
struct session_cipher : on< "cipher", session_cipher_key, opt< choose< session_auth > > > {};
struct session_ah : on< "ah", session_spi, session_ah_key > {};
struct session_esp : on< "esp", session_spi, choose< session_cipher, session_auth > > {};
struct session_inbound : on< "inbound", choose< session_ah, session_esp > > {};
struct session_outbound : on< "outbound", choose< session_ah, session_esp > > {};
struct session_removed : rest_of_line< "the value" > {};
struct session_removed_ah : on< "ah", opt< session_removed > > {};
struct session_removed_esp : on< "esp", opt< session_removed > > {};
struct session_removed_inbound : on< "inbound", choose< session_removed_ah, session_removed_esp > > {};
struct session_removed_outbound : on< "outbound", choose< session_removed_ah, session_removed_esp > > {};

// set session-key {inbound | outbound} {ah <256-4294967295> <key> | esp <256-4294967295> {cipher <key> [authenticator <key>] | authenticator <key>}}
//   e.g.  set session-key inbound ah 300 0123456789abcdef0123456789abcdef
//   e.g.  set session-key outbound esp 301 cipher 0123456789abcdef authenticator 0123456789abcdef0123456789abcdef
//   not   set session-key inbound esp 300 0123456789abcdef    expected cipher or authenticator, found '0123456789abcdef'
struct crypto_map_session_key
  : command< "set session-key", choose< session_inbound, session_outbound > >, in< "crypto-map" > {
  using no_arguments = choose< session_removed_inbound, session_removed_outbound >;
};

// clang-format on

}  // namespace peerlint::grammar
