#pragma once

#include "grammar/lexical.hpp"

// Prefix lists of both families.
namespace peerlint::grammar {

// clang-format off

struct prefix_list_name : name< "a prefix list" > {};
struct prefix_list_text : rest_of_line< "a description" > {};
struct prefix_list_description : on< "description", prefix_list_text > {};
struct prefix_list_undescribed : on< "description", opt< prefix_list_text > > {};
struct prefix_sequence : number< 1, 4294967294, "a sequence number" > {};
struct prefix_seq : on< "seq", prefix_sequence > {};
struct ipv4_prefix : ipv4_prefix_word< "a prefix (10.0.0.0/8)" > {};
struct ipv6_prefix : ipv6_word< "a prefix (2001:db8::/32)" > {};
struct least_ipv4_length : number< 1, 32, "a prefix length" > {};
struct most_ipv4_length : number< 1, 32, "a prefix length" > {};
struct least_ipv6_length : number< 1, 128, "a prefix length" > {};
struct most_ipv6_length : number< 1, 128, "a prefix length" > {};
struct ipv4_ge : on< "ge", least_ipv4_length > {};
struct ipv4_le : on< "le", most_ipv4_length > {};
struct ipv6_ge : on< "ge", least_ipv6_length > {};
struct ipv6_le : on< "le", most_ipv6_length > {};
struct ipv4_range : seq< ipv4_prefix, any_number_of< choose< ipv4_ge, ipv4_le > > > {};
struct ipv6_range : seq< ipv6_prefix, any_number_of< choose< ipv6_ge, ipv6_le > > > {};
struct prefix_permit : on< "permit" > {};
struct prefix_deny : on< "deny" > {};
struct prefix_action : choose< prefix_permit, prefix_deny > {};

// ip prefix-list <name> [seq <1-4294967294>] {permit | deny} <prefix>/<length> [ge <1-32>] [le <1-32>]
// ip prefix-list <name> description <text>
//   e.g.  ip prefix-list DEFAULT seq 5 permit 0.0.0.0/0
//   e.g.  ip prefix-list BOGONS deny 10.0.0.0/8 ge 9 le 32
//   e.g.  ip prefix-list DEFAULT description what ISP1 may send
//   not   ip prefix-list DEFAULT seq 5 permit 0.0.0.0 0.0.0.0    expected a prefix (10.0.0.0/8), found '0.0.0.0'
struct ip_prefix_list
  : command< "ip prefix-list", prefix_list_name,
             first_of< choose< prefix_list_description >,
                       seq< opt< choose< prefix_seq > >, prefix_action, ipv4_range > > >,
    in< "config" > {
  using no_arguments
    = seq< prefix_list_name,
           opt< first_of< choose< prefix_list_undescribed >,
                          seq< opt< choose< prefix_seq > >, opt< prefix_action, ipv4_range > > > > >;
};

// ipv6 prefix-list <name> [seq <1-4294967294>] {permit | deny} <prefix>/<length> [ge <1-128>] [le <1-128>]
// ipv6 prefix-list <name> description <text>
//   e.g.  ipv6 prefix-list DEFAULT6 seq 5 permit ::/0
//   e.g.  ipv6 prefix-list DEFAULT6 deny ::/0 le 128
struct ipv6_prefix_list
  : command< "ipv6 prefix-list", prefix_list_name,
             first_of< choose< prefix_list_description >,
                       seq< opt< choose< prefix_seq > >, prefix_action, ipv6_range > > >,
    in< "config" > {
  using no_arguments
    = seq< prefix_list_name,
           opt< first_of< choose< prefix_list_undescribed >,
                          seq< opt< choose< prefix_seq > >, opt< prefix_action, ipv6_range > > > > >;
};

// {ip | ipv6} prefix-list sequence-number
//   e.g.  no ip prefix-list sequence-number
struct ip_prefix_list_sequence : command< "ip prefix-list sequence-number" >, in< "config" > {};
//   e.g.  ipv6 prefix-list sequence-number
struct ipv6_prefix_list_sequence : command< "ipv6 prefix-list sequence-number" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
