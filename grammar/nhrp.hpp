#pragma once

#include "grammar/lexical.hpp"

// NHRP of a tunnel for IPv4, and what both families share.
namespace peerlint::grammar {

// clang-format off

struct nhrp6_inner : ipv6_word< "a tunnel prefix" > {};
struct nhrp_network : number< 1, 4294967295, "a network" > {};
struct nhrp_hold_seconds : number< 1, 65535, "a time in seconds" > {};
struct nhrp_timeout_seconds : number< 1, 65535, "a time in seconds" > {};
struct nhrp_key : secret_word< "a key" > {};
struct nhrp_key_encoding : keyword_choice< "0", "6", "7" > {};
struct nhrp_key_words : first_of< seq< nhrp_key_encoding, nhrp_key >, nhrp_key > {};

struct nhrp_server_ip : dotted_quad< "a server's address" > {};
struct nhrp_server_ipv6 : ipv6_word< "a server's IPv6 address" > {};
struct nhrp_server_dynamic : keyword< "dynamic" > {};
struct nhrp_server_network : dotted_quad< "a network" > {};
struct nhrp_outer_ip : dotted_quad< "an outer address" > {};
struct nhrp_outer_ipv6 : ipv6_word< "an outer IPv6 address" > {};
struct nhrp_outer_name : host_name< "a host name" > {};
struct nhrp_outer_option : keyword_choice< "multicast", "priority", "cluster" > {};
struct nhrp_outer
  : seq< pegtl::not_at< exact< nhrp_outer_option > >,
         first_of< nhrp_outer_ip, nhrp_outer_ipv6, nhrp_outer_name > > {};
struct nhrp_priority : number< 0, 255, "a priority" > {};
struct nhrp_cluster_number : number< 0, 10, "a cluster" > {};
struct nhrp_server_multicast : keyword< "multicast" > {};
struct nhrp_with_nbma : on< "nbma", some< nhrp_outer >, opt< nhrp_server_multicast > > {};
struct nhrp_with_priority : on< "priority", nhrp_priority > {};
struct nhrp_in_cluster : on< "cluster", nhrp_cluster_number > {};
struct nhrp_server_options
  : any_number_of< choose< nhrp_with_nbma, nhrp_with_priority, nhrp_in_cluster > > {};

struct nhrp_multicast_target
  : first_of< nhrp_outer_ip, nhrp_outer_ipv6, nhrp_server_dynamic > {};

struct nhrp_redirect_seconds : number< 2, 30, "a time in seconds" > {};
struct nhrp_redirect_timeout : on< "timeout", nhrp_redirect_seconds > {};

struct nhrp_server_words
  : seq< first_of< nhrp_server_ip, nhrp_server_dynamic >,
         opt< nhrp_server_network, opt< nhrp_server_network > >, nhrp_server_options > {};
struct nhrp_inner_ip : dotted_quad< "a tunnel address" > {};
struct nhrp_inner_mask : dotted_quad< "a mask" > {};
struct nhrp_map_target : first_of< nhrp_outer_ip, nhrp_outer_ipv6, nhrp_outer_name > {};
struct nhrp_map_words
  : first_of< seq< nhrp_inner_ip, nhrp_inner_mask, nhrp_map_target >,
              seq< nhrp_inner_ip, nhrp_map_target > > {};

// ip nhrp network-id <1-4294967295>
//   e.g.  ip nhrp network-id 100
//   not   ip nhrp network-id 0           expected a network (1-4294967295), found '0'
struct nhrp_network_id
  : command< "ip nhrp network-id", nhrp_network >, in< "interface" >, bare_no {};

// ip nhrp authentication [0 | 6 | 7] <key>
//   e.g.  ip nhrp authentication S3cret
struct nhrp_authentication
  : command< "ip nhrp authentication", nhrp_key_words >, in< "interface" >, bare_no {};

// ip nhrp holdtime <1-65535>
//   e.g.  ip nhrp holdtime 600
struct nhrp_holdtime
  : command< "ip nhrp holdtime", nhrp_hold_seconds >, in< "interface" >, bare_no {};

// ip nhrp nhs {<ip> | dynamic} [nbma {<ip> | <name>} … [multicast]] [priority <0-255>] [cluster <0-10>]
//   e.g.  ip nhrp nhs 10.0.0.1
//   e.g.  ip nhrp nhs 10.0.0.1 nbma 192.0.2.1 multicast priority 10 cluster 1
//   e.g.  ip nhrp nhs dynamic nbma hub.example.net multicast
struct nhrp_nhs
  : command< "ip nhrp nhs", nhrp_server_words >, in< "interface" > {};

// ip nhrp nhs fallback <0-60>
//   e.g.  ip nhrp nhs fallback 30
struct nhrp_fallback
  : command< "ip nhrp nhs fallback", number< 0, 60, "a time in seconds" > >, in< "interface" >, bare_no {};

// ip nhrp nhs cluster <0-10> max-connections <0-255>
//   e.g.  ip nhrp nhs cluster 1 max-connections 1
struct nhrp_cluster
  : command< "ip nhrp nhs cluster", number< 0, 10, "a cluster" >, keyword< "max-connections" >,
             number< 0, 255, "a number of connections" > >,
    in< "interface" > {
  using no_arguments = seq< number< 0, 10, "a cluster" >, opt< rest_of_line< "the value" > > >;
};

// ip nhrp map <ip> [<mask>] {<ip> | <ipv6> | <name>}
//   e.g.  ip nhrp map 10.0.0.1 192.0.2.1
//   e.g.  ip nhrp map 10.0.1.0 255.255.255.0 192.0.2.1
struct nhrp_map
  : command< "ip nhrp map", nhrp_map_words >, in< "interface" > {};

// ip nhrp map multicast {<ip> | <ipv6> | dynamic}
//   e.g.  ip nhrp map multicast dynamic
//   e.g.  ip nhrp map multicast 192.0.2.1
struct nhrp_multicast
  : command< "ip nhrp map multicast", nhrp_multicast_target >, in< "interface" > {};

// ip nhrp registration no-unique
//   e.g.  ip nhrp registration no-unique
struct nhrp_no_unique : command< "ip nhrp registration no-unique" >, in< "interface" > {};

// ip nhrp registration timeout <1-65535>
//   e.g.  ip nhrp registration timeout 60
struct nhrp_timeout
  : command< "ip nhrp registration timeout", nhrp_timeout_seconds >, in< "interface" >, bare_no {};

// ip nhrp redirect [timeout <2-30>]
//   e.g.  ip nhrp redirect
//   e.g.  ip nhrp redirect timeout 8
struct nhrp_redirect
  : command< "ip nhrp redirect", opt< choose< nhrp_redirect_timeout > > >, in< "interface" >, bare_no {};

// ip nhrp shortcut
//   e.g.  ip nhrp shortcut
struct nhrp_shortcut : command< "ip nhrp shortcut" >, in< "interface" > {};

// ip nhrp shortcut virtual-template <number>
//   e.g.  ip nhrp shortcut virtual-template 1
struct nhrp_shortcut_template
  : command< "ip nhrp shortcut virtual-template", number< 1, 4096, "a Virtual-Template" > >,
    in< "interface" >, bare_no {};

// ip nhrp record
//   e.g.  ip nhrp record
struct nhrp_record : command< "ip nhrp record" >, in< "interface" > {};

// ip nhrp cache non-authoritative
//   e.g.  ip nhrp cache non-authoritative
struct nhrp_cache : command< "ip nhrp cache non-authoritative" >, in< "interface" > {};

// ip nhrp max-send <1-65535> every <1-65535>
//   e.g.  ip nhrp max-send 10000 every 10
struct nhrp_max_send
  : command< "ip nhrp max-send", number< 1, 65535, "a number of packets" >, keyword< "every" >,
             number< 1, 65535, "a time in seconds" > >,
    in< "interface" >, bare_no {};

// ip nhrp server-only [non-caching]
//   e.g.  ip nhrp server-only
struct nhrp_server_only
  : command< "ip nhrp server-only", opt< keyword< "non-caching" > > >, in< "interface" >, bare_no {};

// ip nhrp use <1-65535>
//   e.g.  ip nhrp use 5
struct nhrp_use : command< "ip nhrp use", number< 1, 65535, "a number of packets" > >, in< "interface" >, bare_no {};

// ip nhrp interest {<access list> | none}
//   e.g.  ip nhrp interest 110
struct nhrp_interest : command< "ip nhrp interest", name< "an access list" > >, in< "interface" >, bare_no {};

// ip nhrp responder <interface>
//   e.g.  ip nhrp responder Loopback0
struct nhrp_responder
  : command< "ip nhrp responder", interface_words< "an interface" > >, in< "interface" >, bare_no {};

struct nhrp_summary_prefix : name< "a prefix" > {};

// ip nhrp summary-map {<prefix> | <ip> <mask>} [<nbma>]
//   e.g.  ip nhrp summary-map 10.0.0.0/8
struct nhrp_summary_map
  : command< "ip nhrp summary-map", some< nhrp_summary_prefix > >, in< "interface" > {};

struct nhrp_group_name : name< "a group" > {};
struct nhrp_group_policy : name< "a policy map" > {};

// ip nhrp group <group>
//   e.g.  ip nhrp group BRANCH-10M
struct nhrp_group : command< "ip nhrp group", nhrp_group_name >, in< "interface" >, bare_no {};

// nhrp group <group>
//   e.g.  nhrp group BRANCH-10M
struct nhrp_group_new : command< "nhrp group", nhrp_group_name >, in< "interface" >, bare_no {};

struct nhrp_group_map_words
  : seq< nhrp_group_name, keyword< "service-policy" >, keyword< "output" >, nhrp_group_policy > {};
struct nhrp_group_removed : seq< nhrp_group_name, opt< rest_of_line< "the value" > > > {};

// ip nhrp map group <group> service-policy output <policy map>
//   e.g.  ip nhrp map group BRANCH-10M service-policy output SHAPE-10M
struct nhrp_map_group
  : command< "ip nhrp map group", nhrp_group_map_words >, in< "interface" > {
  using no_arguments = nhrp_group_removed;
};

// nhrp map group <group> service-policy output <policy map>
//   e.g.  nhrp map group BRANCH-10M service-policy output SHAPE-10M
struct nhrp_map_group_new
  : command< "nhrp map group", nhrp_group_map_words >, in< "interface" > {
  using no_arguments = nhrp_group_removed;
};

// if-state nhrp
//   e.g.  if-state nhrp
struct nhrp_if_state : command< "if-state nhrp" >, in< "interface" > {};

// clang-format on

}  // namespace peerlint::grammar
