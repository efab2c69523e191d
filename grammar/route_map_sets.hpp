#pragma once

#include "grammar/route_map_matches.hpp"

// What route maps set of routes and packets: kept as option lines.
namespace peerlint::grammar {

// clang-format off

struct last_as_times : number< 1, 10, "how many times" > {};
struct path_last_as : on< "last-as", last_as_times > {};
struct path_prepend
  : on< "prepend", first_of< choose< path_last_as >, some< matched_word > > > {};
struct path_tag : on< "tag" > {};
struct path_replace : on< "replace", some< matched_word > > {};

// set as-path {prepend {<as> … | last-as <n>} | tag | replace {any | <as> …}}
//   e.g.  set as-path prepend 65001 65001
//   e.g.  set as-path prepend last-as 3
//   e.g.  set as-path tag
struct set_as_path
  : command< "set as-path", choose< path_prepend, path_tag, path_replace > >,
    in< "route-map" > {
  using no_arguments = opt< choose< path_prepend, path_tag, path_replace > >;
};

struct deletion : keyword< "delete" > {};

// set comm-list <list> delete
//   e.g.  set comm-list 1 delete
struct set_comm_list : command< "set comm-list", matched_word, deletion >, in< "route-map" > {
  using no_arguments = opt< matched_word, deletion >;
};

// set community {<community> … [additive] | none}
//   e.g.  set community 65000:1 no-export additive
//   e.g.  set community none
struct set_community
  : command< "set community", some< matched_word > >,
    in< "route-map" >, bare_no {};

// set extcomm-list <list> delete
//   e.g.  set extcomm-list 1 delete
struct set_extcomm_list
  : command< "set extcomm-list", matched_word, deletion >,
    in< "route-map" > {
  using no_arguments = opt< matched_word, deletion >;
};

// set extcommunity rt <community> … [additive]
//   e.g.  set extcommunity rt 1:1
struct set_extcommunity_rt
  : command< "set extcommunity rt", some< matched_word > >,
    in< "route-map" >, bare_no {};

// set extcommunity soo <community>
//   e.g.  set extcommunity soo 1:1
struct set_extcommunity_soo
  : command< "set extcommunity soo", matched_word >,
    in< "route-map" >, bare_no {};

// set extcommunity cost [igp | pre-bestpath] <id> <cost>
//   e.g.  set extcommunity cost igp 1 100
struct set_extcommunity_cost
  : command< "set extcommunity cost", some< matched_word > >,
    in< "route-map" >, bare_no {};

// set large-community {<community> … [additive] | none}
//   e.g.  set large-community 65000:1:1 additive
struct set_large_community
  : command< "set large-community", some< matched_word > >,
    in< "route-map" >, bare_no {};

struct dont_fragment : number< 0, 1, "0 or 1" > {};

// set ip df {0 | 1}
//   e.g.  set ip df 0
struct set_ip_df : command< "set ip df", dont_fragment >, in< "route-map" >, bare_no {};

// set ip precedence [<0-7> | <name>]
//   e.g.  set ip precedence critical
struct set_ip_precedence
  : command< "set ip precedence", opt< matched_word > >,
    in< "route-map" >, bare_no {};

// set ip tos [<0-15> | <name>]
//   e.g.  set ip tos max-throughput
struct set_ip_tos : command< "set ip tos", opt< matched_word > >, in< "route-map" >, bare_no {};

// set ip dscp {<0-63> | <name>}
//   e.g.  set ip dscp ef
struct set_ip_dscp : command< "set ip dscp", matched_word >, in< "route-map" >, bare_no {};

struct qos_group : number< 0, 99, "a QoS group" > {};

// set ip qos-group <0-99>
//   e.g.  set ip qos-group 1
struct set_ip_qos_group : command< "set ip qos-group", qos_group >, in< "route-map" >, bare_no {};

struct vrf_hop : dotted_quad< "a next hop" > {};
struct vrf_hop_number : number< 1, 65535, "a sequence number" > {};
struct vrf_hop_object : number< 1, 1000, "a track object" > {};
struct vrf_hop_track : on< "track", vrf_hop_object > {};
struct vrf_hop_recursive : on< "recursive", vrf_hop > {};
struct vrf_hop_verified
  : on< "verify-availability", vrf_hop, vrf_hop_number, opt< choose< vrf_hop_track > > > {};
struct hop_of_vrf
  : first_of< choose< vrf_hop_recursive, vrf_hop_verified >, some< vrf_hop > > {};

// set ip vrf <vrf> next-hop {<ip> … | verify-availability <ip> <sequence> track <n> | recursive <ip>}
//   e.g.  set ip vrf RED next-hop 10.9.9.9
//   e.g.  set ip vrf RED next-hop verify-availability 10.9.9.9 1 track 2
struct set_ip_vrf
  : command< "set ip vrf", matched_word, keyword< "next-hop" >, hop_of_vrf >,
    in< "route-map" > {
  using no_arguments = opt< matched_word, keyword< "next-hop" >, hop_of_vrf >;
};

// set ip global next-hop {<ip> … | verify-availability <ip> <sequence> track <n> | recursive <ip>}
//   e.g.  set ip global next-hop 10.9.9.9
struct set_ip_global : command< "set ip global next-hop", hop_of_vrf >, in< "route-map" > {
  using no_arguments = opt< hop_of_vrf >;
};

// set ip address prefix-list <list>
//   e.g.  set ip address prefix-list P1
struct set_ip_address
  : command< "set ip address prefix-list", some< matched_word > >,
    in< "route-map" >, bare_no {};

struct ipv6_hop : ipv6_word< "a next hop" > {};
struct ipv6_hop_peer : on< "peer-address" > {};
struct ipv6_hop_recursive : on< "recursive", ipv6_hop > {};
struct ipv6_hop_verified
  : on< "verify-availability", ipv6_hop, vrf_hop_number, opt< choose< vrf_hop_track > > > {};
struct ipv6_hops
  : first_of< choose< ipv6_hop_peer, ipv6_hop_recursive, ipv6_hop_verified >, some< ipv6_hop > > {};

// set ipv6 next-hop {<ipv6> … | verify-availability <ipv6> <sequence> track <n> | recursive <ipv6> | peer-address}
//   e.g.  set ipv6 next-hop 2001:db8::1
//   e.g.  set ipv6 next-hop verify-availability 2001:db8::1 10 track 1
struct set_ipv6_next_hop : command< "set ipv6 next-hop", ipv6_hops >, in< "route-map" > {
  using no_arguments = opt< ipv6_hops >;
};

// set ipv6 default next-hop <ipv6> …
//   e.g.  set ipv6 default next-hop 2001:db8::1
struct set_ipv6_default_next_hop
  : command< "set ipv6 default next-hop", some< ipv6_hop > >,
    in< "route-map" > {
  using no_arguments = opt< some< ipv6_hop > >;
};

// set ipv6 precedence <0-7>
//   e.g.  set ipv6 precedence 5
struct set_ipv6_precedence
  : command< "set ipv6 precedence", matched_word >,
    in< "route-map" >, bare_no {};

struct route_level
  : keyword_choice< "backbone", "level-1", "level-1-2", "level-2", "nssa-only", "stub-area" > {};

// set level {backbone | level-1 | level-1-2 | level-2 | nssa-only | stub-area}
//   e.g.  set level level-2
struct set_level : command< "set level", route_level >, in< "route-map" >, bare_no {};

// set local-preference <0-4294967295>
//   e.g.  set local-preference 150
//   not   set local-preference high           expected a preference (0-4294967295), found 'high'
struct set_local_preference
  : command< "set local-preference", preference >,
    in< "route-map" >, bare_no {};

struct metric_change : listed_name< "a change of the metric" > {};

// set metric {<n> … | +<n> | -<n> | igp-metric | rib-metric}
//   e.g.  set metric 100
//   e.g.  set metric 50000 100 255 1 1500
//   e.g.  set metric +5
//   e.g.  set metric -1
struct set_metric
  : command< "set metric", first_of< some< metric_value >, metric_change > >,
    in< "route-map" >, bare_no {};

struct metric_kind : keyword_choice< "external", "internal", "type-1", "type-2" > {};

// set metric-type {external | internal | type-1 | type-2}
//   e.g.  set metric-type type-1
//   not   set metric-type type-3              expected external, internal, type-1 or type-2, found 'type-3'
struct set_metric_type : command< "set metric-type", metric_kind >, in< "route-map" >, bare_no {};

// set mpls-label
//   e.g.  set mpls-label
struct set_mpls_label : command< "set mpls-label" >, in< "route-map" > {};

struct nlri_kind : keyword_choice< "multicast", "unicast" > {};

// set nlri {unicast | multicast} …
//   e.g.  set nlri unicast multicast
struct set_nlri : command< "set nlri", some< nlri_kind > >, in< "route-map" >, bare_no {};

struct origin_egp : on< "egp", opt< matched_word > > {};
struct origin_igp : on< "igp" > {};
struct origin_incomplete : on< "incomplete" > {};

// set origin {egp [<as>] | igp | incomplete}
//   e.g.  set origin igp
//   e.g.  set origin egp 65000
struct set_origin
  : command< "set origin", choose< origin_egp, origin_igp, origin_incomplete > >,
    in< "route-map" >, bare_no {};

// set tag <tag>
//   e.g.  set tag 100
struct set_tag : command< "set tag", tag_value >, in< "route-map" >, bare_no {};

struct traffic_index : number< 1, 64, "a traffic index" > {};

// set traffic-index <1-64>
//   e.g.  set traffic-index 1
struct set_traffic_index
  : command< "set traffic-index", traffic_index >,
    in< "route-map" >, bare_no {};

struct bgp_weight : number< 0, 65535, "a weight" > {};

// set weight <0-65535>
//   e.g.  set weight 200
struct set_weight : command< "set weight", bgp_weight >, in< "route-map" >, bare_no {};

// set automatic-tag
//   e.g.  set automatic-tag
struct set_automatic_tag : command< "set automatic-tag" >, in< "route-map" > {};

struct damping_minutes : number< 1, 255, "a time in minutes" > {};
struct damping_value : number< 1, 20000, "a penalty" > {};

// set dampening <half-life> <reuse> <suppress> <longest>
//   e.g.  set dampening 15 750 2000 60
struct set_dampening
  : command< "set dampening", damping_minutes, damping_value, damping_value, damping_minutes >,
    in< "route-map" >, bare_no {};

struct next_sequence : number< 1, 65535, "a sequence number" > {};

// continue [<1-65535>]
//   e.g.  continue 20
//   e.g.  continue
struct route_map_continue
  : command< "continue", opt< next_sequence > >,
    in< "route-map" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
