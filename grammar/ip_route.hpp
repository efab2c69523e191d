#pragma once

#include "grammar/lexical.hpp"

// Static IPv4 routes.
namespace peerlint::grammar {

// clang-format off

struct route_vrf_name : name< "a VRF" > {};
struct route_network : dotted_quad< "a network" > {};
struct route_mask : dotted_quad< "a mask" > {};
struct route_interface : interface_words< "an interface" > {};
struct route_next_hop : dotted_quad< "a next hop" > {};
struct route_distance : number< 1, 255, "a distance" > {};
struct route_tag_value : number< 1, 4294967295, "a tag" > {};
struct route_track_object : number< 1, 1000, "a track object" > {};
struct route_name_text : quoted_name< "a name" > {};

struct route_vrf : on< "vrf", route_vrf_name > {};
struct route_dhcp : keyword< "dhcp" > {};

struct route_tag : on< "tag", route_tag_value > {};
struct route_track : on< "track", route_track_object > {};
struct route_name : on< "name", route_name_text > {};
struct route_permanent : on< "permanent" > {};
struct route_global : on< "global" > {};
struct route_multicast : on< "multicast" > {};
struct route_option
  : first_of< route_distance,
              choose< route_tag, route_track, route_name, route_permanent, route_global,
                      route_multicast > > {};

struct route_key
  : seq< opt< choose< route_vrf > >, route_network, route_mask > {};
struct route_target
  : first_of< seq< route_interface, opt< first_of< route_next_hop, route_dhcp > > >,
              route_next_hop, route_dhcp > {};

// ip route [vrf <vrf>] <network> <mask> {<interface> [<next hop> | dhcp] | <next hop> | dhcp} [<distance>] [global] [tag <n>] [name <text>] [permanent | track <n>]
//   e.g.  ip route 0.0.0.0 0.0.0.0 192.0.2.254
//   e.g.  ip route 10.2.0.0 255.255.0.0 GigabitEthernet0/1 192.0.2.254 200 name BACKUP track 1
//   e.g.  ip route 10.2.0.0 255.255.0.0 192.0.2.254 name "to branch 2" track 1
//   e.g.  ip route vrf RED 0.0.0.0 0.0.0.0 192.0.2.254 global
//   e.g.  ip route 0.0.0.0 0.0.0.0 dhcp
//   not   ip route 10.2.0.0 192.0.2.254   expected an interface, a next hop or dhcp
struct ip_route
  : command< "ip route", route_key, route_target, any_number_of< route_option > >, in< "config" > {
  using no_arguments = seq< route_key, opt< route_target, any_number_of< route_option > > >;
};

// clang-format on

}  // namespace peerlint::grammar
