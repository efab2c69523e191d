#pragma once

#include "grammar/lexical.hpp"

// Reverse routes of crypto map entries and IPsec profiles: routes to what the peer protects.
namespace peerlint::grammar {

// clang-format off

struct reverse_tag_value : number< 1, 4294967295, "a tag" > {};
struct reverse_peer_ip : dotted_quad< "the next hop's IPv4 address" > {};
struct reverse_peer_ipv6 : ipv6_word< "the next hop's IPv6 address" > {};
struct reverse_static_keyword : keyword< "static" > {};
struct reverse_gateway_keyword : keyword< "gateway" > {};
struct reverse_static : on< "static" > {};
struct reverse_tag : on< "tag", reverse_tag_value, opt< reverse_static_keyword > > {};
struct reverse_remote_peer
  : on< "remote-peer",
        opt< first_of< reverse_peer_ip, reverse_peer_ipv6 >, opt< reverse_gateway_keyword > >,
        opt< reverse_static_keyword > > {};

// reverse-route [static | tag <1-4294967295> [static] | remote-peer [<ip> [gateway]] [static]]
//   e.g.  reverse-route
//   e.g.  reverse-route static
//   e.g.  reverse-route remote-peer 192.0.2.6 gateway
//   e.g.  reverse-route tag 7
//   not   reverse-route 192.0.2.6         expected static, tag, remote-peer or the end of the line, found '192.0.2.6'
struct policy_reverse_route
  : command< "reverse-route", opt< choose< reverse_static, reverse_tag, reverse_remote_peer > > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct reverse_distance_value : number< 1, 255, "a distance" > {};

// set reverse-route distance <1-255>
//   e.g.  set reverse-route distance 20
struct policy_route_distance
  : command< "set reverse-route distance", reverse_distance_value >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// set reverse-route tag <1-4294967295>
//   e.g.  set reverse-route tag 7
struct policy_route_tag
  : command< "set reverse-route tag", reverse_tag_value >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// set reverse-route gateway <ip>
//   e.g.  set reverse-route gateway 192.0.2.6
struct policy_route_gateway
  : command< "set reverse-route gateway", first_of< reverse_peer_ip, reverse_peer_ipv6 > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// dialer pre-classify
//   e.g.  dialer pre-classify
struct policy_dialer : command< "dialer pre-classify" >, in< "crypto-map", "ipsec-profile" > {};

// clang-format on

}  // namespace peerlint::grammar
