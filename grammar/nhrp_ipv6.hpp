#pragma once

#include "grammar/nhrp.hpp"

// NHRP of a tunnel for IPv6.
namespace peerlint::grammar {

// clang-format off

struct nhrp6_server_words
  : seq< first_of< nhrp_server_ipv6, nhrp_server_dynamic >, nhrp_server_options > {};
struct nhrp6_map_words
  : seq< nhrp6_inner, first_of< nhrp_outer_ip, nhrp_outer_ipv6, nhrp_outer_name > > {};

// ipv6 nhrp network-id <1-4294967295>
//   e.g.  ipv6 nhrp network-id 100
//   not   ipv6 nhrp network-id 0           expected a network (1-4294967295), found '0'
struct nhrp6_network_id
  : command< "ipv6 nhrp network-id", nhrp_network >, in< "interface" >, bare_no {};

// ipv6 nhrp authentication [0 | 6 | 7] <key>
//   e.g.  ipv6 nhrp authentication S3cret
struct nhrp6_authentication
  : command< "ipv6 nhrp authentication", nhrp_key_words >, in< "interface" >, bare_no {};

// ipv6 nhrp holdtime <1-65535>
//   e.g.  ipv6 nhrp holdtime 600
struct nhrp6_holdtime
  : command< "ipv6 nhrp holdtime", nhrp_hold_seconds >, in< "interface" >, bare_no {};

// ipv6 nhrp nhs {<ip> | dynamic} [nbma {<ip> | <name>} … [multicast]] [priority <0-255>] [cluster <0-10>]
//   e.g.  ipv6 nhrp nhs 2001:db8::1
//   e.g.  ipv6 nhrp nhs 2001:db8::1 nbma 192.0.2.1 multicast priority 10 cluster 1
//   e.g.  ipv6 nhrp nhs dynamic nbma hub.example.net multicast
struct nhrp6_nhs
  : command< "ipv6 nhrp nhs", nhrp6_server_words >, in< "interface" > {};

// ipv6 nhrp nhs fallback <0-60>
//   e.g.  ipv6 nhrp nhs fallback 30
struct nhrp6_fallback
  : command< "ipv6 nhrp nhs fallback", number< 0, 60, "a time in seconds" > >, in< "interface" >, bare_no {};

// ipv6 nhrp nhs cluster <0-10> max-connections <0-255>
//   e.g.  ipv6 nhrp nhs cluster 1 max-connections 1
struct nhrp6_cluster
  : command< "ipv6 nhrp nhs cluster", number< 0, 10, "a cluster" >, keyword< "max-connections" >,
             number< 0, 255, "a number of connections" > >,
    in< "interface" > {
  using no_arguments = seq< number< 0, 10, "a cluster" >, opt< rest_of_line< "the value" > > >;
};

// ipv6 nhrp map <prefix> {<ip> | <ipv6> | <name>}
//   e.g.  ipv6 nhrp map 2001:db8::1/128 192.0.2.1
struct nhrp6_map
  : command< "ipv6 nhrp map", nhrp6_map_words >, in< "interface" > {};

// ipv6 nhrp map multicast {<ip> | <ipv6> | dynamic}
//   e.g.  ipv6 nhrp map multicast dynamic
//   e.g.  ipv6 nhrp map multicast 192.0.2.1
struct nhrp6_multicast
  : command< "ipv6 nhrp map multicast", nhrp_multicast_target >, in< "interface" > {};

// ipv6 nhrp registration no-unique
//   e.g.  ipv6 nhrp registration no-unique
struct nhrp6_no_unique : command< "ipv6 nhrp registration no-unique" >, in< "interface" > {};

// ipv6 nhrp registration timeout <1-65535>
//   e.g.  ipv6 nhrp registration timeout 60
struct nhrp6_timeout
  : command< "ipv6 nhrp registration timeout", nhrp_timeout_seconds >, in< "interface" >, bare_no {};

// ipv6 nhrp redirect [timeout <2-30>]
//   e.g.  ipv6 nhrp redirect
//   e.g.  ipv6 nhrp redirect timeout 8
struct nhrp6_redirect
  : command< "ipv6 nhrp redirect", opt< choose< nhrp_redirect_timeout > > >, in< "interface" >, bare_no {};

// ipv6 nhrp shortcut
//   e.g.  ipv6 nhrp shortcut
struct nhrp6_shortcut : command< "ipv6 nhrp shortcut" >, in< "interface" > {};

// ipv6 nhrp shortcut virtual-template <number>
//   e.g.  ipv6 nhrp shortcut virtual-template 1
struct nhrp6_shortcut_template
  : command< "ipv6 nhrp shortcut virtual-template", number< 1, 4096, "a Virtual-Template" > >,
    in< "interface" >, bare_no {};

// ipv6 nhrp record
//   e.g.  ipv6 nhrp record
struct nhrp6_record : command< "ipv6 nhrp record" >, in< "interface" > {};

// ipv6 nhrp cache non-authoritative
//   e.g.  ipv6 nhrp cache non-authoritative
struct nhrp6_cache : command< "ipv6 nhrp cache non-authoritative" >, in< "interface" > {};

// ipv6 nhrp max-send <1-65535> every <1-65535>
//   e.g.  ipv6 nhrp max-send 10000 every 10
struct nhrp6_max_send
  : command< "ipv6 nhrp max-send", number< 1, 65535, "a number of packets" >, keyword< "every" >,
             number< 1, 65535, "a time in seconds" > >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
