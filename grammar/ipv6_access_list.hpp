#pragma once

#include "grammar/access_list.hpp"
#include "grammar/lexical.hpp"

// IPv6 access lists. Ports and remarks are those of IPv4.
namespace peerlint::grammar {

// clang-format off

struct ipv6_acl_name : name< "an access list" > {};

// ipv6 access-list <name>
//   e.g.  ipv6 access-list VTY6
//   not   ipv6 access-list standard VTY6  expected the end of the line, found 'VTY6'
struct ipv6_access_list
  : command< "ipv6 access-list", ipv6_acl_name >, in< "config" >, opens< "ipv6-acl" > {};

struct ipv6_ace_protocol
  : keyword_choice< "ahp", "esp", "hbh", "icmp", "ipv6", "pcp", "sctp", "tcp", "udp" > {
  static constexpr std::string_view text = "a protocol";
};
struct ipv6_ace_prefix : ipv6_word< "an IPv6 prefix" > {};
struct ipv6_ace_host : ipv6_word< "an IPv6 address" > {};
struct ipv6_ace_group : name< "an object group" > {};
struct ipv6_any : on< "any" > {};
struct ipv6_of_host : on< "host", ipv6_ace_host > {};
struct ipv6_of_group : on< "object-group", ipv6_ace_group > {};
struct ipv6_ace_address : first_of< choose< ipv6_any, ipv6_of_host, ipv6_of_group >, ipv6_ace_prefix > {};

struct ipv6_ace_flag
  : keyword_choice<
      "ack", "auth", "dest-option", "established", "fin", "fragments", "hbh", "log", "log-input",
      "mobility", "psh", "rst", "routing", "syn", "undetermined-transport", "urg",
      // ICMP messages
      "beyond-scope", "destination-unreachable", "echo-reply", "echo-request", "header", "hop-limit",
      "mld-query", "mld-reduction", "mld-report", "mldv2", "nd-na", "nd-ns", "next-header",
      "no-admin", "no-route", "packet-too-big", "parameter-option", "parameter-problem",
      "port-unreachable", "reassembly-timeout", "redirect", "renum-command", "renum-result",
      "renum-seq-number", "router-advertisement", "router-renumbering", "router-solicitation",
      "time-exceeded", "unreachable" > {
  static constexpr std::string_view text = "an option";
};
struct ipv6_option_value : name< "a value" > {};
struct ipv6_ace_sequence : number< 1, 4294967294, "a sequence number" > {};
struct ipv6_option_sequence : on< "sequence", ipv6_ace_sequence > {};
struct ipv6_option_dscp : on< "dscp", ipv6_option_value > {};
struct ipv6_option_flow : on< "flow-label", ipv6_option_value > {};
struct ipv6_option_reflect : on< "reflect", ipv6_option_value > {};
struct ipv6_option_timeout : on< "timeout", ipv6_option_value > {};
struct ipv6_option_time : on< "time-range", ipv6_option_value > {};
struct ipv6_option_routing : on< "routing-type", ipv6_option_value > {};
struct ipv6_option_destination : on< "dest-option-type", ipv6_option_value > {};
struct ipv6_option_mobility : on< "mobility-type", ipv6_option_value > {};
struct ipv6_ace_option
  : first_of< ace_message_number, exact< ipv6_ace_flag >,
              choose< ipv6_option_sequence, ipv6_option_dscp, ipv6_option_flow, ipv6_option_reflect,
                      ipv6_option_timeout, ipv6_option_time, ipv6_option_routing,
                      ipv6_option_destination, ipv6_option_mobility >,
              ipv6_ace_flag > {};

struct ipv6_service_group : on< "object-group", ace_service_group_name > {};
struct ipv6_ace_addresses
  : seq< ipv6_ace_address, opt< ace_ports >, ipv6_ace_address, opt< ace_ports >,
         any_number_of< ipv6_ace_option > > {};
// The protocol may be left out; `object-group` is then that of the source.
struct ipv6_ace_body
  : first_of< seq< first_of< ace_protocol_number, exact< ipv6_ace_protocol >,
                             choose< ipv6_service_group > >,
                   ipv6_ace_addresses >,
              ipv6_ace_addresses, seq< ipv6_ace_protocol, ipv6_ace_addresses > > {};
struct ipv6_permit : on< "permit", ipv6_ace_body > {};
struct ipv6_deny : on< "deny", ipv6_ace_body > {};
struct ipv6_evaluate : on< "evaluate", ipv6_option_value > {};

// {permit | deny} [<protocol>] <source> [<ports>] <destination> [<ports>] [<option> …] [sequence <n>]
//   e.g.  permit ipv6 host FE80::9 any sequence 10
//   e.g.  permit udp any any eq 546 log
//   e.g.  permit 2001:db8:1::/64 any
//   not   permit tcp any                  expected an IPv6 prefix, eq, neq, gt, lt, range, portgroup, any, host or object-group
struct ipv6_permit_line : command< "permit", ipv6_ace_body >, in< "ipv6-acl" > {};
//   e.g.  deny ipv6 any any
struct ipv6_deny_line : command< "deny", ipv6_ace_body >, in< "ipv6-acl" > {};

// remark <text>
//   e.g.  remark to branch 7
struct ipv6_remark_line : command< "remark", opt< ace_remark_text > >, in< "ipv6-acl" > {};

// evaluate <reflexive list>
//   e.g.  evaluate SESSIONS
struct ipv6_evaluate_line : command< "evaluate", ipv6_option_value >, in< "ipv6-acl" > {};

// sequence <n> {permit | deny | remark | evaluate} …
//   e.g.  sequence 10 permit tcp any host 2001:db8::1 eq domain
//   e.g.  no sequence 10
struct ipv6_sequence_line
  : command< "sequence", ipv6_ace_sequence,
             choose< ipv6_permit, ipv6_deny, ace_remark, ipv6_evaluate > >,
    in< "ipv6-acl" > {
  using no_arguments = seq< ipv6_ace_sequence, opt< rest_of_line< "an entry" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
