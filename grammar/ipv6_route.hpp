#pragma once

#include "grammar/lexical.hpp"

// Static IPv6 routes.
namespace peerlint::grammar {

// clang-format off

struct ipv6_route_vrf_name : name< "a VRF" > {};
struct ipv6_route_prefix : ipv6_word< "a prefix (2001:db8::/32)" > {};
struct ipv6_route_interface : interface_words< "an interface" > {};
struct ipv6_route_next_hop : ipv6_word< "a next hop" > {};
struct ipv6_route_next_hop_vrf : name< "a VRF" > {};
struct ipv6_route_distance : number< 1, 254, "a distance" > {};
struct ipv6_route_tag_value : number< 1, 4294967295, "a tag" > {};
struct ipv6_route_track_object : number< 1, 1000, "a track object" > {};
struct ipv6_route_name_text : quoted_name< "a name" > {};

struct ipv6_route_vrf : on< "vrf", ipv6_route_vrf_name > {};
struct ipv6_hop_vrf : on< "nexthop-vrf", ipv6_route_next_hop_vrf > {};
struct ipv6_route_tag : on< "tag", ipv6_route_tag_value > {};
struct ipv6_route_track : on< "track", ipv6_route_track_object > {};
struct ipv6_route_name : on< "name", ipv6_route_name_text > {};
struct ipv6_route_permanent : on< "permanent" > {};
struct ipv6_route_multicast : on< "multicast" > {};
struct ipv6_route_unicast : on< "unicast" > {};
struct ipv6_route_bfd : on< "bfd" > {};
struct ipv6_route_option
  : first_of< ipv6_route_distance,
              choose< ipv6_hop_vrf, ipv6_route_tag, ipv6_route_track, ipv6_route_name,
                      ipv6_route_permanent, ipv6_route_multicast, ipv6_route_unicast,
                      ipv6_route_bfd > > {};

struct ipv6_route_key : seq< opt< choose< ipv6_route_vrf > >, ipv6_route_prefix > {};
struct ipv6_route_target
  : first_of< seq< ipv6_route_interface, opt< ipv6_route_next_hop > >, ipv6_route_next_hop > {};

// ipv6 route [vrf <vrf>] <prefix>/<length> {<interface> [<next hop>] | <next hop> [nexthop-vrf <vrf>]} [<distance>] [tag <n>] [name <text>] [track <n>] [permanent | unicast | multicast | bfd]
//   e.g.  ipv6 route ::/0 2001:db8:1::1
//   e.g.  ipv6 route vrf RED 2001:db8:7::/64 Tunnel6 200 name BACKUP track 1
//   e.g.  ipv6 route ::/0 GigabitEthernet0/0 FE80::1 tag 7
//   e.g.  ipv6 route ::/0 dialer 1 250
//   not   ipv6 route ::/0                 expected an interface or a next hop
struct ipv6_route
  : command< "ipv6 route", ipv6_route_key, ipv6_route_target, any_number_of< ipv6_route_option > >,
    in< "config" > {
  using no_arguments
    = seq< ipv6_route_key, opt< ipv6_route_target, any_number_of< ipv6_route_option > > >;
};

// clang-format on

}  // namespace peerlint::grammar
