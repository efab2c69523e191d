#pragma once

#include "grammar/lexical.hpp"

// What route maps match of routes: kept as option lines.
namespace peerlint::grammar {

// clang-format off

struct matched_word : listed_name< "a name" > {};

// match as-path <list> …
//   e.g.  match as-path 1 2
struct match_as_path : command< "match as-path", some< matched_word > >, in< "route-map" > {
  using no_arguments = opt< some< matched_word > >;
};

// match community <list> … [exact-match]
//   e.g.  match community 1 exact-match
struct match_community : command< "match community", some< matched_word > >, in< "route-map" > {
  using no_arguments = opt< some< matched_word > >;
};

// match extcommunity <list> …
//   e.g.  match extcommunity 1
struct match_extcommunity
  : command< "match extcommunity", some< matched_word > >,
    in< "route-map" > {
  using no_arguments = opt< some< matched_word > >;
};

// match large-community <list> … [exact-match]
//   e.g.  match large-community LARGE exact-match
struct match_large_community
  : command< "match large-community", some< matched_word > >,
    in< "route-map" > {
  using no_arguments = opt< some< matched_word > >;
};

struct ipv6_by_prefix_list : on< "prefix-list", some< matched_word > > {};
struct ipv6_lists : first_of< choose< ipv6_by_prefix_list >, some< matched_word > > {};

// match ipv6 address {<acl> | prefix-list <list> …}
//   e.g.  match ipv6 address prefix-list DEFAULTv6
//   e.g.  match ipv6 address LAN6
struct match_ipv6_address : command< "match ipv6 address", ipv6_lists >, in< "route-map" > {
  using no_arguments = opt< ipv6_lists >;
};

// match ipv6 next-hop {<acl> | prefix-list <list> …}
//   e.g.  match ipv6 next-hop prefix-list ISP1
struct match_ipv6_next_hop : command< "match ipv6 next-hop", ipv6_lists >, in< "route-map" > {
  using no_arguments = opt< ipv6_lists >;
};

// match ipv6 route-source {<acl> | prefix-list <list> …}
//   e.g.  match ipv6 route-source 1
struct match_ipv6_route_source
  : command< "match ipv6 route-source", ipv6_lists >,
    in< "route-map" > {
  using no_arguments = opt< ipv6_lists >;
};

struct source_by_redistribution : on< "redistribution-source", some< matched_word > > {};
struct source_lists
  : first_of< choose< source_by_redistribution, ipv6_by_prefix_list >, some< matched_word > > {};

// match ip route-source {[redistribution-source] <acl> … | prefix-list <list> …}
//   e.g.  match ip route-source 124
//   e.g.  match ip route-source prefix-list ISP1
struct match_ip_route_source
  : command< "match ip route-source", source_lists >,
    in< "route-map" > {
  using no_arguments = opt< source_lists >;
};

struct least_length : number< 0, 2147483647, "the least length" > {};
struct most_length : number< 0, 2147483647, "the greatest length" > {};

// match length <least> <most>
//   e.g.  match length 3 1500
//   not   match length 3                     expected the greatest length (0-2147483647)
struct match_length : command< "match length", least_length, most_length >, in< "route-map" > {};

struct preference : number< 0, 4294967295, "a preference" > {};

// match local-preference <n> …
//   e.g.  match local-preference 100 200
struct match_local_preference
  : command< "match local-preference", some< preference > >,
    in< "route-map" > {
  using no_arguments = opt< some< preference > >;
};

struct metric_value : number< 0, 4294967295, "a metric" > {};
struct external_metric : on< "external" > {};
struct metric_plus_minus : keyword< "+-" > {};
struct metric_deviation : seq< metric_plus_minus, metric_value > {};

// match metric [external] <n> … [+- <deviation>]
//   e.g.  match metric 100
//   e.g.  match metric external 20 30
struct match_metric
  : command< "match metric", opt< choose< external_metric > >, some< metric_value >, opt< metric_deviation > >,
    in< "route-map" > {
  using no_arguments = opt< opt< choose< external_metric > >, some< metric_value >, opt< metric_deviation > >;
};

// match mpls-label
//   e.g.  match mpls-label
struct match_mpls_label : command< "match mpls-label" >, in< "route-map" > {};

// match policy-list <list> …
//   e.g.  match policy-list P1
struct match_policy_list
  : command< "match policy-list", some< matched_word > >,
    in< "route-map" > {
  using no_arguments = opt< some< matched_word > >;
};

struct external_type : keyword_choice< "type-1", "type-2" > {};
struct type_external : on< "external", opt< external_type > > {};
struct type_internal : on< "internal" > {};
struct type_level_1 : on< "level-1" > {};
struct type_level_2 : on< "level-2" > {};
struct type_local : on< "local" > {};
struct type_nssa : on< "nssa-external", opt< external_type > > {};

// match route-type {external [type-1 | type-2] | internal | level-1 | level-2 | local | nssa-external [type-1 | type-2]} …
//   e.g.  match route-type internal
//   e.g.  match route-type external type-2 local
//   not   match route-type foreign            expected external, internal, level-1, level-2, local or nssa-external, found 'foreign'
struct match_route_type
  : command< "match route-type", some< choose< type_external, type_internal, type_level_1, type_level_2, type_local,
             type_nssa > > >,
    in< "route-map" > {
  using no_arguments = opt< some< choose< type_external, type_internal, type_level_1, type_level_2, type_local,
             type_nssa > > >;
};

struct rpki_state : keyword_choice< "invalid", "not-found", "valid" > {};

// match rpki {invalid | not-found | valid}
//   e.g.  match rpki valid
struct match_rpki : command< "match rpki", rpki_state >, in< "route-map" > {};

struct source_protocol
  : keyword_choice< "bgp", "connected", "eigrp", "isis", "lisp", "mobile", "nat-route", "omp", "ospf", "ospfv3",
                    "rip", "static" > {
  static constexpr std::string_view text = "a routing protocol";
};
struct protocol_number : number< 0, 4294967295, "the number of a process" > {};

// match source-protocol {<protocol> [<number>]} …
//   e.g.  match source-protocol ospf 1
//   e.g.  match source-protocol static connected
//   not   match source-protocol carrier       expected a routing protocol, found 'carrier'
struct match_source_protocol
  : command< "match source-protocol", some< source_protocol, opt< protocol_number > > >,
    in< "route-map" > {
  using no_arguments = opt< some< source_protocol, opt< protocol_number > > >;
};

struct tag_number : number< 0, 4294967295, "a tag" > {};
struct tag_dotted : dotted_quad< "a dotted tag" > {};
struct tag_value : first_of< tag_number, tag_dotted > {};
struct tag_list : on< "list", some< matched_word > > {};

// match tag {<tag> … | list <list> …}
//   e.g.  match tag 100 200
//   e.g.  match tag 10.0.0.1
//   e.g.  match tag list T1
//   not   match tag red                       expected a tag (0-4294967295), a dotted tag or list, found 'red'
struct match_tag
  : command< "match tag", first_of< choose< tag_list >, some< tag_value > > >,
    in< "route-map" > {
  using no_arguments = opt< first_of< choose< tag_list >, some< tag_value > > >;
};

// clang-format on

}  // namespace peerlint::grammar
