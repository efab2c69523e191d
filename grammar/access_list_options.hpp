#pragma once

#include "grammar/lexical.hpp"

// How access lists log and count, and lists that filter no IP packets.
namespace peerlint::grammar {

// clang-format off

struct log_packets : number< 0, 2147483647, "a number of packets" > {};

// ip access-list log-update threshold <packets>
//   e.g.  ip access-list log-update threshold 10
struct acl_log_update
  : command< "ip access-list log-update threshold", log_packets >, in< "config" >, bare_no {};

struct log_interval : number< 0, 2147483647, "an interval in milliseconds" > {};

// ip access-list logging interval <milliseconds>
//   e.g.  ip access-list logging interval 10
struct acl_logging_interval
  : command< "ip access-list logging interval", log_interval >, in< "config" >, bare_no {};

// ip access-list logging hash-generation
//   e.g.  ip access-list logging hash-generation
struct acl_logging_hash : command< "ip access-list logging hash-generation" >, in< "config" > {};

// ip access-list helper egress check
//   e.g.  ip access-list helper egress check
struct acl_helper_check : command< "ip access-list helper egress check" >, in< "config" > {};

// ip access-list persistent
//   e.g.  ip access-list persistent
struct acl_persistent : command< "ip access-list persistent" >, in< "config" > {};

// ip access-list match-local-traffic
//   e.g.  ip access-list match-local-traffic
struct acl_match_local : command< "ip access-list match-local-traffic" >, in< "config" > {};

// ipv6 access-list log-update threshold <packets>
//   e.g.  ipv6 access-list log-update threshold 10
struct ipv6_acl_log_update
  : command< "ipv6 access-list log-update threshold", log_packets >, in< "config" >, bare_no {};

// access-list compiled
//   e.g.  access-list compiled
struct acl_compiled : command< "access-list compiled" >, in< "config" > {};

// access-list dynamic-extended
//   e.g.  access-list dynamic-extended
struct acl_dynamic_extended : command< "access-list dynamic-extended" >, in< "config" > {};

struct other_list_number
  : number_within< 200, 1299, "the number of a list that is not of IP (200-1299, 2700-2799)", 2700, 2799 > {};
struct other_list_entry : rest_of_line< "an entry" > {};

// access-list <200-1299 | 2700-2799> <entry>
//   e.g.  access-list 201 permit 0x0800 0x0000
//   e.g.  access-list 700 permit 0000.0c12.3456 0000.0000.0000
struct access_list_of_others
  : command< "access-list", other_list_number, other_list_entry >, in< "config" > {
  using no_arguments = seq< other_list_number, opt< other_list_entry > >;
};

// clang-format on

}  // namespace peerlint::grammar
