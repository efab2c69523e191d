#pragma once

#include "grammar/lexical.hpp"
#include "grammar/ports.hpp"

// Standard and extended IPv4 access lists, numbered and named.
namespace peerlint::grammar {

// clang-format off

struct acl_name : name< "an access list" > {};

// ip access-list extended <name or number>
//   e.g.  ip access-list extended VPN-BRANCH
//   e.g.  ip access-l ext 101
struct ip_access_list_extended
  : command< "ip access-list extended", acl_name >, in< "config" >, opens< "ext-acl" > {};

// ip access-list standard <name or number>
//   e.g.  ip access-list standard MGMT
struct ip_access_list_standard
  : command< "ip access-list standard", acl_name >, in< "config" >, opens< "std-acl" > {};

struct first_sequence : number< 1, 2147483647, "a sequence number" > {};
struct sequence_step : number< 1, 2147483647, "a step" > {};

// ip access-list resequence <name or number> [<first> <step>]
//   e.g.  ip access-list resequence VPN-BRANCH 10 10
struct ip_access_list_resequence
  : command< "ip access-list resequence", acl_name, opt< first_sequence, sequence_step > >,
    in< "config" > {};

// --- the parts of an entry -----------------------------------------------------------------------

struct ace_protocol_number : number_within< 0, 255, "a protocol number (0-255)" > {};
struct ace_protocol_name
  : keyword_choice< "ip", "tcp", "udp", "icmp", "igmp", "gre", "esp", "ahp", "eigrp", "ospf",
                    "pim", "pcp", "ipinip", "nos", "sctp", "tcp-udp" > {
  static constexpr std::string_view text = "a protocol";
};
struct ace_service_group_name : name< "an object group" > {};
struct ace_service_group : on< "object-group", ace_service_group_name > {};

struct ace_host : dotted_quad< "a host address" > {};
struct ace_host_name : host_name< "a host name" > {};
struct ace_network : dotted_quad< "an address" > {};
struct ace_wildcard : dotted_quad< "a wildcard" > {};
struct ace_group_name : name< "an object group" > {};

struct ace_any : on< "any" > {};
struct ace_of_host : on< "host", first_of< ace_host, ace_host_name > > {};
struct ace_of_group : on< "object-group", ace_group_name > {};
struct ace_of_other_group : on< "fqdn-group", ace_group_name > {};
struct ace_address
  : first_of< choose< ace_any, ace_of_host, ace_of_group, ace_of_other_group >,
              seq< ace_network, ace_wildcard > > {};

// Only the first of a list may be abbreviated: the word behind the last port is an option (`eq www
// log` is no port `login`).
struct ace_next_port : first_of< ace_port_number, exact< ace_port_name > > {};
struct ports_eq : on< "eq", ace_port, any_number_of< ace_next_port > > {};
struct ports_neq : on< "neq", ace_port, any_number_of< ace_next_port > > {};
struct ports_gt : on< "gt", ace_port > {};
struct ports_lt : on< "lt", ace_port > {};
struct ports_range : on< "range", ace_port, ace_port > {};
struct ports_of_group : on< "portgroup", ace_group_name > {};
struct ace_ports
  : choose< ports_eq, ports_neq, ports_gt, ports_lt, ports_range, ports_of_group > {};

struct ace_option_value : name< "a value" > {};
struct ace_message_number : number_within< 0, 255, "an ICMP type or code (0-255)" > {};
struct ace_flag
  : keyword_choice<
      // TCP and fragments
      "established", "ack", "fin", "psh", "rst", "syn", "urg", "fragments", "log-input",
      // ICMP messages
      "administratively-prohibited", "alternate-address", "conversion-error", "dod-host-prohibited",
      "dod-net-prohibited", "echo", "echo-reply", "general-parameter-problem", "host-isolated",
      "host-precedence-unreachable", "host-redirect", "host-tos-redirect", "host-tos-unreachable",
      "host-unknown", "host-unreachable", "information-reply", "information-request", "mask-reply",
      "mask-request", "mobile-redirect", "net-redirect", "net-tos-redirect", "net-tos-unreachable",
      "net-unreachable", "network-unknown", "no-room-for-option", "option-missing", "packet-too-big",
      "parameter-problem", "port-unreachable", "precedence-unreachable", "protocol-unreachable",
      "reassembly-timeout", "redirect", "router-advertisement", "router-solicitation",
      "source-quench", "source-route-failed", "time-exceeded", "timestamp-reply",
      "timestamp-request", "traceroute", "ttl-exceeded", "unreachable",
      // IGMP messages
      "dvmrp", "host-query", "host-report", "pim", "trace" > {
  static constexpr std::string_view text = "an option";
};
struct option_log : on< "log", opt< ace_option_value > > {};
struct option_time_range : on< "time-range", ace_option_value > {};
struct option_dscp : on< "dscp", ace_option_value > {};
struct option_precedence : on< "precedence", ace_option_value > {};
struct option_tos : on< "tos", ace_option_value > {};
struct option_option : on< "option", ace_option_value > {};
struct option_reflect : on< "reflect", ace_option_value > {};
struct option_timeout : on< "timeout", ace_option_value > {};
struct option_ttl : on< "ttl", ace_option_value, ace_option_value > {};
struct option_match_all : on< "match-all", some< ace_option_value > > {};
struct option_match_any : on< "match-any", some< ace_option_value > > {};
struct ace_option
  : first_of< ace_message_number, exact< ace_flag >,
              choose< option_log, option_time_range, option_dscp, option_precedence, option_tos,
                      option_option, option_reflect, option_timeout, option_ttl, option_match_all,
                      option_match_any > , ace_flag > {};

struct ace_remark_text : rest_of_line< "a remark" > {};
struct ace_remark : on< "remark", opt< ace_remark_text > > {};

struct extended_body
  : seq< first_of< ace_protocol_number, choose< ace_service_group >, ace_protocol_name >,
         ace_address, opt< ace_ports >, ace_address, opt< ace_ports >,
         any_number_of< ace_option > > {};
struct extended_permit : on< "permit", extended_body > {};
struct extended_deny : on< "deny", extended_body > {};
struct extended_evaluate : on< "evaluate", ace_option_value > {};
struct dynamic_name : name< "a name" > {};
struct dynamic_minutes : number< 1, 9999, "a time in minutes" > {};
struct dynamic_timeout : on< "timeout", dynamic_minutes > {};
struct dynamic_body
  : seq< dynamic_name, opt< choose< dynamic_timeout > >, choose< extended_permit, extended_deny > > {};
struct extended_dynamic : on< "dynamic", dynamic_body > {};
struct extended_entry
  : choose< extended_permit, extended_deny, ace_remark, extended_evaluate, extended_dynamic > {};

// A standard list's `host` may be left out.
struct standard_body
  : seq< first_of< choose< ace_any, ace_of_host >, seq< ace_network, opt< ace_wildcard > >,
                   ace_host_name >,
         any_number_of< ace_option > > {};
struct standard_permit : on< "permit", standard_body > {};
struct standard_deny : on< "deny", standard_body > {};
struct standard_entry : choose< standard_permit, standard_deny, ace_remark > {};

struct ace_sequence : number< 1, 2147483647, "a sequence number" > {};

// --- named lists ---------------------------------------------------------------------------------

// {permit | deny} <protocol> <source> [<ports>] <destination> [<ports>] [<option> …]
//   e.g.  permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
//   e.g.  permit tcp any eq www 443 host 192.0.2.1 established log
//   e.g.  deny udp object-group LAN range 1024 65535 any
//   not   permit ip 10.1.0.0 10.2.0.0     expected an address, eq, neq, gt, lt, range, portgroup, any, host, object-group or fqdn-group
struct extended_permit_line : command< "permit", extended_body >, in< "ext-acl" > {};
//   e.g.  deny ip any any
struct extended_deny_line : command< "deny", extended_body >, in< "ext-acl" > {};

// evaluate <reflexive list>
//   e.g.  evaluate SESSIONS
struct extended_evaluate_line : command< "evaluate", ace_option_value >, in< "ext-acl" > {};

// dynamic <name> [timeout <1-9999>] {permit | deny} …
//   e.g.  dynamic GUESTS timeout 60 permit ip any any
struct extended_dynamic_line : command< "dynamic", dynamic_body >, in< "ext-acl" > {};

// <sequence> {permit | deny | remark | evaluate | dynamic} …
//   e.g.  10 permit esp host 192.0.2.1 host 198.51.100.1
//   not   0 permit ip any any             expected a sequence number (1-2147483647), found '0'
struct extended_numbered_line : command< "#", ace_sequence, extended_entry >, in< "ext-acl" > {
  using no_arguments = seq< ace_sequence, opt< rest_of_line< "an entry" > > >;
};

// remark <text>
//   e.g.  remark to branch 7
struct ace_remark_line : command< "remark", opt< ace_remark_text > >, in< "ext-acl", "std-acl" > {};

// {permit | deny} {any | host <ip> | <ip> [<wildcard>]} [log]
//   e.g.  permit 10.0.0.0 0.255.255.255
//   e.g.  permit 192.0.2.1 log
struct standard_permit_line : command< "permit", standard_body >, in< "std-acl" > {};
//   e.g.  deny any
struct standard_deny_line : command< "deny", standard_body >, in< "std-acl" > {};

// <sequence> {permit | deny | remark} …
//   e.g.  20 permit host 192.0.2.1
struct standard_numbered_line : command< "#", ace_sequence, standard_entry >, in< "std-acl" > {
  using no_arguments = seq< ace_sequence, opt< rest_of_line< "an entry" > > >;
};

// --- numbered lists ------------------------------------------------------------------------------

struct standard_list_number
  : number_within< 1, 99, "the number of a standard list (1-99, 1300-1999)", 1300, 1999 > {};
struct extended_list_number
  : number_within< 100, 199, "the number of an extended list (100-199, 2000-2699)", 2000, 2699 > {};

// access-list <1-99 | 1300-1999> {permit | deny | remark} …
//   e.g.  access-list 10 permit 10.0.0.0 0.255.255.255
//   e.g.  access-list 10 remark management
struct access_list_standard
  : command< "access-list", standard_list_number, standard_entry >, in< "config" > {
  using no_arguments = seq< standard_list_number, opt< rest_of_line< "an entry" > > >;
};

// access-list <100-199 | 2000-2699> {permit | deny | remark} …
//   e.g.  access-list 101 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
//   e.g.  access-l 101 per ip any any
struct access_list_extended
  : command< "access-list", extended_list_number, extended_entry >, in< "config" > {
  using no_arguments = seq< extended_list_number, opt< rest_of_line< "an entry" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
