#pragma once

#include "grammar/lexical.hpp"

// Peers of aggressive mode with a password of their own.
namespace peerlint::grammar {

// clang-format off

struct isakmp_peer_ip : dotted_quad< "the peer's IPv4 address" > {};
struct isakmp_peer_v6 : ipv6_word< "the peer's IPv6 address" > {};
struct isakmp_peer_host : name< "the peer's host name" > {};
struct isakmp_peer_address : on< "address", first_of< isakmp_peer_ip, isakmp_peer_v6 > > {};
struct isakmp_peer_by_ip : on< "ip", isakmp_peer_ip > {};
struct isakmp_peer_by_v6 : on< "ipv6", isakmp_peer_v6 > {};
struct isakmp_peer_hostname : on< "hostname", isakmp_peer_host > {};
struct isakmp_peer_fqdn : on< "fqdn", isakmp_peer_host > {};
struct isakmp_peer_vrf_name : name< "a VRF name" > {};
struct isakmp_peer_vrf : on< "vrf", isakmp_peer_vrf_name > {};

// crypto isakmp peer {address {<ip> | <ipv6>} | ip <ip> | ipv6 <ipv6> | hostname <name> | fqdn <name>} [vrf <VRF>]
//   e.g.  crypto isakmp peer address 192.0.2.1
//   e.g.  crypto isakmp peer address 192.0.2.1 vrf INTERNET
//   e.g.  crypto isakmp peer hostname hub.example.net
//   not   crypto isakmp peer 192.0.2.1    expected address, ip, ipv6, hostname or fqdn, found '192.0.2.1'
struct crypto_isakmp_peer
  : command< "crypto isakmp peer",
             choose< isakmp_peer_address, isakmp_peer_by_ip, isakmp_peer_by_v6, isakmp_peer_hostname,
                     isakmp_peer_fqdn >,
             opt< choose< isakmp_peer_vrf > > >,
    in< "config" >, opens< "isakmp-peer" > {};

struct isakmp_peer_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description branch 7
struct isakmp_peer_description
  : command< "description", isakmp_peer_text >, in< "isakmp-peer" >, bare_no {};

struct endpoint_ip : dotted_quad< "an IPv4 address" > {};
struct endpoint_v6 : ipv6_word< "an IPv6 address" > {};
struct endpoint_name : name< "a name" > {};
struct endpoint_ipv4_address : on< "ipv4-address", endpoint_ip > {};
struct endpoint_ipv6_address : on< "ipv6-address", endpoint_v6 > {};
struct endpoint_fqdn : on< "fqdn", endpoint_name > {};
struct endpoint_user_fqdn : on< "user-fqdn", endpoint_name > {};

// set aggressive-mode client-endpoint {ipv4-address <ip> | ipv6-address <ipv6> | fqdn <name> | user-fqdn <user@domain> | <ip>}
//   e.g.  set aggressive-mode client-endpoint user-fqdn branch7@example.net
//   e.g.  set aggressive-mode client-endpoint ipv4-address 192.0.2.9
//   not   set aggressive-mode client-endpoint branch7    expected an IPv4 address, ipv4-address, ipv6-address, fqdn or user-fqdn, found 'branch7'
struct isakmp_peer_endpoint
  : command< "set aggressive-mode client-endpoint",
             first_of< choose< endpoint_ipv4_address, endpoint_ipv6_address, endpoint_fqdn, endpoint_user_fqdn >,
                       endpoint_ip > >,
    in< "isakmp-peer" >, bare_no {};

struct aggressive_encoding : keyword_choice< "0", "6" > {};
struct aggressive_password : secret_word< "a password" > {};

// set aggressive-mode password [0 | 6] <password>
//   e.g.  set aggressive-mode password S3cret
//   e.g.  set aggressive-mode password 6 HQPKAebcE]MYBFM
struct isakmp_peer_password
  : command< "set aggressive-mode password",
             first_of< seq< aggressive_encoding, aggressive_password >, aggressive_password > >,
    in< "isakmp-peer" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
