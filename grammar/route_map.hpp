#pragma once

#include "grammar/lexical.hpp"

// Route maps, as far as they send packets somewhere. What else they match and set:
// route_map_options.
namespace peerlint::grammar {

// clang-format off

struct route_map_name : name< "a route map" > {};
struct route_map_sequence : number< 0, 65535, "a sequence number" > {};
struct route_map_permit : on< "permit" > {};
struct route_map_deny : on< "deny" > {};
struct route_map_order : number< 0, 65535, "a place in the order" > {};
struct route_map_ordering : on< "ordering-seq", route_map_order > {};

// route-map <name> [ordering-seq <n>] [permit | deny] [<0-65535>]
//   e.g.  route-map ISP1 permit 10
//   e.g.  route-map ISP1
//   not   route-map ISP1 allow 10         expected a sequence number (0-65535), ordering-seq, permit, deny or the end of the line, found 'allow'
struct route_map_header
  : command< "route-map", route_map_name, opt< choose< route_map_ordering > >,
             opt< choose< route_map_permit, route_map_deny > >, opt< route_map_sequence > >,
    in< "config" >, opens< "route-map" > {};

struct route_map_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description what ISP1 carries
struct route_map_description
  : command< "description", route_map_description_text >, in< "route-map" >, bare_no {};

// --- match ---------------------------------------------------------------------------------------

struct matched_list : listed_name< "an access list" > {};
struct matched_prefix_list : listed_name< "a prefix list" > {};
struct match_by_prefix_list : on< "prefix-list", some< matched_prefix_list > > {};
struct matched_addresses : first_of< choose< match_by_prefix_list >, some< matched_list > > {};

// match ip address {<acl> … | prefix-list <list> …}
//   e.g.  match ip address LAN 101
//   e.g.  match ip address prefix-list DEFAULT
//   not   match ip address                expected an access list or prefix-list
struct match_ip_address
  : command< "match ip address", matched_addresses >, in< "route-map" > {
  struct whole : on< "prefix-list" > {};
  using no_arguments = opt< first_of< matched_addresses, choose< whole > > >;
};

// match ip next-hop {<acl> … | prefix-list <list> …}
//   e.g.  match ip next-hop 10
//   e.g.  match ip next-hop prefix-list ISP1
struct match_ip_next_hop
  : command< "match ip next-hop", matched_addresses >, in< "route-map" > {
  struct whole : on< "prefix-list" > {};
  using no_arguments = opt< first_of< matched_addresses, choose< whole > > >;
};

struct route_map_interface : interface_words< "an interface" > {};

// match interface <interface> …
//   e.g.  match interface GigabitEthernet0/0
//   e.g.  match interface Dialer1 Gi 0/1
struct match_interface : command< "match interface", some< route_map_interface > >, in< "route-map" > {
  using no_arguments = any_number_of< route_map_interface >;
};

struct matched_track : number< 1, 1000, "a track object" > {};

// match track <1-1000>
//   e.g.  match track 1
struct match_track : command< "match track", matched_track >, in< "route-map" >, bare_no {};

// --- set -----------------------------------------------------------------------------------------

struct set_hop : dotted_quad< "a next hop" > {};
struct verified_hop : dotted_quad< "a next hop" > {};
struct verified_sequence : number< 1, 65535, "a sequence number" > {};
struct verified_track : number< 1, 1000, "a track object" > {};
struct by_track : on< "track", verified_track > {};
struct verified_hops
  : on< "verify-availability", opt< verified_hop, verified_sequence, opt< choose< by_track > > > > {};
struct recursive_hop : dotted_quad< "a next hop" > {};
struct hop_recursive : on< "recursive", recursive_hop > {};
struct hop_dynamic : on< "dynamic", keyword< "dhcp" > > {};
struct hop_self : on< "self" > {};
struct hop_peer_address : on< "peer-address" > {};
struct hop_unchanged : on< "unchanged" > {};
struct hop_profile : name< "a profile" > {};
struct hop_encapsulate : on< "encapsulate", keyword< "l3vpn" >, hop_profile > {};

// set ip next-hop {<ip> … | verify-availability [<ip> <1-65535> [track <1-1000>]] | recursive <ip> | dynamic dhcp | self | peer-address | unchanged | encapsulate l3vpn <profile>}
//   e.g.  set ip next-hop 192.0.2.1 192.0.2.2
//   e.g.  set ip next-hop verify-availability 192.0.2.1 10 track 1
//   e.g.  set ip next-hop verify-availability
//   e.g.  set ip next-hop recursive 10.9.9.9
//   not   set ip next-hop verify-availability 192.0.2.1     expected a sequence number (1-65535)
struct set_ip_next_hop
  : command< "set ip next-hop",
             first_of< choose< verified_hops, hop_recursive, hop_dynamic, hop_self, hop_peer_address,
                               hop_unchanged, hop_encapsulate >,
                       some< set_hop > > >,
    in< "route-map" > {
  struct no_recursive : on< "recursive", opt< recursive_hop > > {};
  struct no_dynamic : on< "dynamic", opt< keyword< "dhcp" > > > {};
  struct no_encapsulate : on< "encapsulate", opt< rest_of_line< "a profile" > > > {};
  using no_arguments
    = opt< first_of< choose< verified_hops, no_recursive, no_dynamic, hop_self, hop_peer_address,
                             hop_unchanged, no_encapsulate >,
                     some< set_hop > > >;
};

// set ip default next-hop {<ip> … | verify-availability [<ip> <1-65535> [track <1-1000>]]}
//   e.g.  set ip default next-hop 192.0.2.1
//   e.g.  set ip default next-hop verify-availability 192.0.2.1 10 track 1
struct set_ip_default_next_hop
  : command< "set ip default next-hop", first_of< choose< verified_hops >, some< set_hop > > >,
    in< "route-map" > {
  using no_arguments = opt< first_of< choose< verified_hops >, some< set_hop > > >;
};

// set interface <interface> …
//   e.g.  set interface Dialer1
//   e.g.  set interface Null0
struct set_interface : command< "set interface", some< route_map_interface > >, in< "route-map" > {
  using no_arguments = any_number_of< route_map_interface >;
};

// set default interface <interface> …
//   e.g.  set default interface Null0
struct set_default_interface
  : command< "set default interface", some< route_map_interface > >, in< "route-map" > {
  using no_arguments = any_number_of< route_map_interface >;
};

struct route_map_vrf : name< "a VRF" > {};

// set vrf <vrf>
//   e.g.  set vrf RED
struct set_vrf : command< "set vrf", route_map_vrf >, in< "route-map" >, bare_no {};

// set global
//   e.g.  set global
struct set_global : command< "set global" >, in< "route-map" >, bare_no {};

// --- who uses one --------------------------------------------------------------------------------

struct local_policy_map : name< "a route map" > {};

// ip local policy route-map <name>
//   e.g.  ip local policy route-map PROBES
struct ip_local_policy
  : command< "ip local policy route-map", local_policy_map >, in< "config" >, bare_no {};

// ipv6 local policy route-map <name>
//   e.g.  ipv6 local policy route-map PROBES6
struct ipv6_local_policy
  : command< "ipv6 local policy route-map", local_policy_map >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
