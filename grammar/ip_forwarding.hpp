#pragma once

#include "grammar/lexical.hpp"
#include "grammar/ports.hpp"

// Whether and how a router forwards packets at all.
namespace peerlint::grammar {

// clang-format off

struct default_gateway_address : dotted_quad< "a gateway" > {};

// ip default-gateway <ip>
//   e.g.  ip default-gateway 192.0.2.254
struct ip_default_gateway
  : command< "ip default-gateway", default_gateway_address >, in< "config" >, bare_no {};

// ip routing
//   e.g.  ip routing
//   e.g.  no ip routing
struct ip_routing : command< "ip routing" >, in< "config" > {};

// ipv6 unicast-routing
//   e.g.  ipv6 unicast-routing
struct ipv6_unicast_routing : command< "ipv6 unicast-routing" >, in< "config" > {};

struct default_network : dotted_quad< "a network" > {};

// ip default-network <network>
//   e.g.  ip default-network 10.0.0.0
struct ip_default_network : command< "ip default-network", default_network >, in< "config" > {};

struct cef_distributed : keyword< "distributed" > {};

// ip cef [distributed]
//   e.g.  ip cef
struct ip_cef : command< "ip cef", opt< cef_distributed > >, in< "config" > {};

// ipv6 cef [distributed]
//   e.g.  no ipv6 cef
struct ipv6_cef : command< "ipv6 cef", opt< cef_distributed > >, in< "config" > {};

// ip source-route
//   e.g.  no ip source-route
struct ip_source_route : command< "ip source-route" >, in< "config" > {};

// ipv6 source-route
//   e.g.  no ipv6 source-route
struct ipv6_source_route : command< "ipv6 source-route" >, in< "config" > {};

// ip subnet-zero
//   e.g.  ip subnet-zero
struct ip_subnet_zero : command< "ip subnet-zero" >, in< "config" > {};

// ip classless
//   e.g.  ip classless
struct ip_classless : command< "ip classless" >, in< "config" > {};

// ip forward-protocol nd
//   e.g.  ip forward-protocol nd
struct ip_forward_nd : command< "ip forward-protocol nd" >, in< "config" > {};

// ip forward-protocol udp [<port>]
//   e.g.  ip forward-protocol udp 3000
//   e.g.  no ip forward-protocol udp tftp
struct ip_forward_udp : command< "ip forward-protocol udp", opt< ace_port > >, in< "config" > {};

// ip forward-protocol {sdns | turbo-flood [udp-checksum] | spanning-tree [any-local-broadcast]}
//   e.g.  ip forward-protocol sdns
struct ip_forward_sdns : command< "ip forward-protocol sdns" >, in< "config" > {};
struct flood_checksum : keyword< "udp-checksum" > {};
//   e.g.  ip forward-protocol turbo-flood
struct ip_forward_flood
  : command< "ip forward-protocol turbo-flood", opt< flood_checksum > >, in< "config" > {};
struct any_local_broadcast : keyword< "any-local-broadcast" > {};
//   e.g.  ip forward-protocol spanning-tree
struct ip_forward_spanning_tree
  : command< "ip forward-protocol spanning-tree", opt< any_local_broadcast > >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
