#pragma once

#include "grammar/lexical.hpp"

// What routing protocols do on an interface, beside the OSPF area in interface_ip.
namespace peerlint::grammar {

// clang-format off

struct ospf_network_type
  : keyword_choice< "broadcast", "non-broadcast", "point-to-point", "point-to-multipoint" > {};

// ip ospf network {broadcast | non-broadcast | point-to-point | point-to-multipoint [non-broadcast]}
//   e.g.  ip ospf network point-to-multipoint
//   e.g.  ip ospf network point-to-multipoint non-broadcast
struct routing_ospf_network
  : command< "ip ospf network", ospf_network_type, opt< keyword< "non-broadcast" > > >,
    in< "interface" >, bare_no {};

// ip ospf cost <1-65535>
//   e.g.  ip ospf cost 100
struct routing_ospf_cost
  : command< "ip ospf cost", number< 1, 65535, "a cost" > >, in< "interface" >, bare_no {};

// ip ospf priority <0-255>
//   e.g.  ip ospf priority 0
struct routing_ospf_priority
  : command< "ip ospf priority", number< 0, 255, "a priority" > >, in< "interface" >, bare_no {};

// ip ospf hello-interval <1-65535>
//   e.g.  ip ospf hello-interval 10
struct routing_ospf_hello
  : command< "ip ospf hello-interval", number< 1, 65535, "a time in seconds" > >,
    in< "interface" >, bare_no {};

struct ospf_minimal
  : on< "minimal", keyword< "hello-multiplier" >, number< 3, 20, "a number of hellos" > > {};

// ip ospf dead-interval {<1-65535> | minimal hello-multiplier <3-20>}
//   e.g.  ip ospf dead-interval 40
//   e.g.  ip ospf dead-interval minimal hello-multiplier 4
struct routing_ospf_dead
  : command< "ip ospf dead-interval",
             first_of< choose< ospf_minimal >, number< 1, 65535, "a time in seconds" > > >,
    in< "interface" >, bare_no {};

// ip ospf mtu-ignore
//   e.g.  ip ospf mtu-ignore
struct routing_ospf_mtu_ignore : command< "ip ospf mtu-ignore" >, in< "interface" > {};

// ip ospf prefix-suppression [disable]
//   e.g.  ip ospf prefix-suppression
struct routing_ospf_suppression
  : command< "ip ospf prefix-suppression", opt< keyword< "disable" > > >, in< "interface" >, bare_no {};

struct ospf_key_chain : on< "key-chain", name< "a key chain" > > {};
struct ospf_message_digest : on< "message-digest" > {};
struct ospf_no_authentication : on< "null" > {};

// ip ospf authentication [message-digest | null | key-chain <name>]
//   e.g.  ip ospf authentication message-digest
struct routing_ospf_authentication
  : command< "ip ospf authentication",
             opt< choose< ospf_message_digest, ospf_no_authentication, ospf_key_chain > > >,
    in< "interface" >, bare_no {};

struct ospf_key : secret_word< "a key" > {};
struct ospf_key_encoding : keyword_choice< "0", "6", "7" > {};
struct ospf_key_words : first_of< seq< ospf_key_encoding, ospf_key >, ospf_key > {};

// ip ospf authentication-key [0 | 6 | 7] <key>
//   e.g.  ip ospf authentication-key 7 094F471A1A0A
struct routing_ospf_key
  : command< "ip ospf authentication-key", ospf_key_words >, in< "interface" >, bare_no {};

struct ospf_key_number : number< 1, 255, "a key number" > {};

// ip ospf message-digest-key <1-255> md5 [0 | 6 | 7] <key>
//   e.g.  ip ospf message-digest-key 1 md5 7 094F471A1A0A
struct routing_ospf_digest_key
  : command< "ip ospf message-digest-key", ospf_key_number, keyword< "md5" >, ospf_key_words >,
    in< "interface" > {
  using no_arguments = seq< ospf_key_number, opt< rest_of_line< "the value" > > >;
};

struct pim_mode
  : keyword_choice< "sparse-mode", "dense-mode", "sparse-dense-mode", "passive" > {};

// ip pim {sparse-mode | dense-mode | sparse-dense-mode | passive}
//   e.g.  ip pim sparse-mode
struct routing_pim : command< "ip pim", pim_mode >, in< "interface" > {};

// ip igmp version {1 | 2 | 3}
//   e.g.  ip igmp version 3
struct routing_igmp_version
  : command< "ip igmp version", keyword_choice< "1", "2", "3" > >, in< "interface" >, bare_no {};

// ip router isis [<tag>]
//   e.g.  ip router isis CORE
struct routing_isis : command< "ip router isis", opt< name< "a tag" > > >, in< "interface" > {};

struct eigrp_number : number< 1, 65535, "an autonomous system" > {};

// ip split-horizon [eigrp <1-65535>]
//   e.g.  ip split-horizon eigrp 100
struct routing_split_horizon : command< "ip split-horizon" >, in< "interface" > {};
//   e.g.  ip split-horizon eigrp 100
struct routing_split_horizon_eigrp
  : command< "ip split-horizon eigrp", eigrp_number >, in< "interface" > {};

// ip next-hop-self eigrp <1-65535> [no-ecmp-mode]
//   e.g.  ip next-hop-self eigrp 100
struct routing_next_hop_self
  : command< "ip next-hop-self eigrp", eigrp_number, opt< keyword< "no-ecmp-mode" > > >, in< "interface" > {};

// ip hello-interval eigrp <1-65535> <1-65535>
//   e.g.  ip hello-interval eigrp 100 20
struct routing_eigrp_hello
  : command< "ip hello-interval eigrp", eigrp_number, number< 1, 65535, "a time in seconds" > >,
    in< "interface" > {
  using no_arguments = seq< eigrp_number, opt< rest_of_line< "the value" > > >;
};

// ip hold-time eigrp <1-65535> <1-65535>
//   e.g.  ip hold-time eigrp 100 60
struct routing_eigrp_hold
  : command< "ip hold-time eigrp", eigrp_number, number< 1, 65535, "a time in seconds" > >,
    in< "interface" > {
  using no_arguments = seq< eigrp_number, opt< rest_of_line< "the value" > > >;
};

// ip summary-address eigrp <1-65535> <network> <mask> [<1-255>] [leak-map <route map>]
//   e.g.  ip summary-address eigrp 100 10.0.0.0 255.0.0.0
struct eigrp_leak_map : on< "leak-map", name< "a route map" > > {};
struct routing_eigrp_summary
  : command< "ip summary-address eigrp", eigrp_number, dotted_quad< "a network" >,
             dotted_quad< "a mask" >, opt< number< 1, 255, "a distance" > >,
             opt< choose< eigrp_leak_map > > >,
    in< "interface" > {};

// ip authentication mode eigrp <1-65535> md5
//   e.g.  ip authentication mode eigrp 100 md5
struct routing_eigrp_mode
  : command< "ip authentication mode eigrp", eigrp_number, keyword< "md5" > >, in< "interface" > {};

// ip authentication key-chain eigrp <1-65535> <key chain>
//   e.g.  ip authentication key-chain eigrp 100 EIGRP-KEYS
struct routing_eigrp_keys
  : command< "ip authentication key-chain eigrp", eigrp_number, name< "a key chain" > >,
    in< "interface" > {};

// ip bandwidth-percent eigrp <1-65535> <1-999999>
//   e.g.  ip bandwidth-percent eigrp 100 40
struct routing_eigrp_bandwidth
  : command< "ip bandwidth-percent eigrp", eigrp_number, number< 1, 999999, "a percentage" > >,
    in< "interface" > {};

// ip pim dr-priority <0-4294967295>
//   e.g.  ip pim dr-priority 100
struct routing_pim_priority
  : command< "ip pim dr-priority", number< 0, 4294967295, "a priority" > >, in< "interface" >, bare_no {};

// ip pim nbma-mode
//   e.g.  ip pim nbma-mode
struct routing_pim_nbma : command< "ip pim nbma-mode" >, in< "interface" > {};

// isis circuit-type {level-1 | level-1-2 | level-2-only}
//   e.g.  isis circuit-type level-2-only
struct routing_isis_circuit
  : command< "isis circuit-type", keyword_choice< "level-1", "level-1-2", "level-2-only" > >,
    in< "interface" >, bare_no {};

// mpls traffic-eng tunnels
//   e.g.  mpls traffic-eng tunnels
struct routing_te_tunnels : command< "mpls traffic-eng tunnels" >, in< "interface" > {};

// mpls ip
//   e.g.  mpls ip
struct routing_mpls : command< "mpls ip" >, in< "interface" > {};

struct dhcp_route_object : number< 1, 1000, "a track object" > {};

// ip dhcp client route track <1-1000>
//   e.g.  ip dhcp client route track 10
struct routing_dhcp_track
  : command< "ip dhcp client route track", dhcp_route_object >, in< "interface" >, bare_no {};

struct dhcp_route_distance : number< 1, 255, "a distance" > {};

// ip dhcp client default-router distance <1-255>
//   e.g.  ip dhcp client default-router distance 250
struct routing_dhcp_distance
  : command< "ip dhcp client default-router distance", dhcp_route_distance >, in< "interface" >,
    bare_no {};

// bfd interval <50-9999> min_rx <50-9999> multiplier <3-50>
//   e.g.  bfd interval 500 min_rx 500 multiplier 3
struct routing_bfd
  : command< "bfd interval", number< 3, 9999, "an interval in milliseconds" >, keyword< "min_rx" >,
             number< 3, 9999, "an interval in milliseconds" >, keyword< "multiplier" >,
             number< 3, 50, "a multiplier" > >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
