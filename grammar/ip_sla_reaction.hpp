#pragma once

#include "grammar/ip_sla.hpp"

// IP SLA: what a router does about what its operations see, and what it answers to those of others.
namespace peerlint::grammar {

// clang-format off

struct sla_element : name< "what is watched" > {};
struct sla_react : on< "react", sla_element > {};
struct sla_upper : number< 0, 2147483647, "an upper threshold" > {};
struct sla_lower : number< 0, 2147483647, "a lower threshold" > {};
struct sla_threshold_value : on< "threshold-value", sla_upper, sla_lower > {};
struct sla_falling : on< "threshold-falling", sla_lower > {};
struct sla_threshold_kind : keyword_choice< "average", "consecutive", "immediate", "never", "xOfy" > {};
struct sla_threshold_count : number< 1, 16, "a count" > {};
struct sla_threshold_of : number< 1, 16, "a count" > {};
struct sla_threshold_type
  : on< "threshold-type", sla_threshold_kind, opt< sla_threshold_count, opt< sla_threshold_of > > > {};
struct sla_action
  : keyword_choice< "none", "trapOnly", "triggerOnly", "trapAndTrigger", "logOnly", "nmvtOnly",
                    "nmvtAndTrigger", "trapAndNmvt", "trapNmvtAndTrigger" > {
  static constexpr std::string_view text = "an action";
};
struct sla_action_type : on< "action-type", sla_action > {};
struct sla_connection_loss : on< "connection-loss-enable" > {};
struct sla_timeout_enable : on< "timeout-enable" > {};
struct sla_verify_error : on< "verify-error-enable" > {};
struct sla_reaction
  : seq< sla_operation,
         any_number_of< choose< sla_react, sla_threshold_value, sla_threshold_type, sla_action_type,
                                sla_connection_loss, sla_timeout_enable, sla_verify_error,
                                sla_falling > > > {};
struct sla_no_reaction
  : seq< sla_operation,
         opt< first_of< seq< choose< sla_react >, opt< sla_removed > >, opt< sla_removed > > > > {};

// ip sla reaction-configuration <operation> react <element> [threshold-value <upper> <lower>] [threshold-type {average [<n>] | consecutive [<n>] | immediate | never | xOfy [<x> <y>]}] [action-type {none | trapOnly | triggerOnly | trapAndTrigger}]
//   e.g.  ip sla reaction-configuration 10 react timeout threshold-type consecutive 3 action-type trapAndTrigger
//   e.g.  ip sla reaction-configuration 10 react rtt threshold-value 500 100 threshold-type xOfy 2 5
//   not   ip sla reaction-configuration 10 react rtt action-type page    expected an action, found 'page'
struct ip_sla_reaction : command< "ip sla reaction-configuration", sla_reaction >, in< "config" > {
  using no_arguments = sla_no_reaction;
};
//   e.g.  ip sla monitor reaction-configuration 10 react timeout action-type trapOnly
struct ip_sla_monitor_reaction
  : command< "ip sla monitor reaction-configuration", sla_reaction >, in< "config" > {
  using no_arguments = sla_no_reaction;
};
// {rtr | ip sla monitor} reaction-configuration <operation> [connection-loss-enable] [timeout-enable] [verify-error-enable] [threshold-falling <ms>] [threshold-type …] [action-type …]
//   e.g.  rtr reaction-configuration 10 timeout-enable threshold-type immediate action-type trapOnly
struct rtr_reaction : command< "rtr reaction-configuration", sla_reaction >, in< "config" > {
  using no_arguments = sla_no_reaction;
};

struct sla_triggered : number< 1, 2147483647, "the operation to start" > {};
struct sla_trigger : seq< sla_operation, sla_triggered > {};
struct sla_no_trigger : seq< sla_operation, opt< sla_triggered > > {};

// {ip sla | ip sla monitor | rtr} reaction-trigger <operation> <operation>
//   e.g.  ip sla reaction-trigger 10 20
struct ip_sla_trigger : command< "ip sla reaction-trigger", sla_trigger >, in< "config" > {
  using no_arguments = sla_no_trigger;
};
//   e.g.  ip sla monitor reaction-trigger 10 20
struct ip_sla_monitor_trigger
  : command< "ip sla monitor reaction-trigger", sla_trigger >, in< "config" > {
  using no_arguments = sla_no_trigger;
};
//   e.g.  rtr reaction-trigger 10 20
struct rtr_trigger : command< "rtr reaction-trigger", sla_trigger >, in< "config" > {
  using no_arguments = sla_no_trigger;
};

// --- of all operations ---------------------------------------------------------------------------

// ip sla enable reaction-alerts
//   e.g.  ip sla enable reaction-alerts
struct ip_sla_reaction_alerts : command< "ip sla enable reaction-alerts" >, in< "config" > {};
//   e.g.  ip sla monitor enable reaction-alerts
struct ip_sla_monitor_reaction_alerts
  : command< "ip sla monitor enable reaction-alerts" >, in< "config" > {};

// {ip sla | ip sla monitor | rtr} logging traps
//   e.g.  ip sla logging traps
struct ip_sla_logging_traps : command< "ip sla logging traps" >, in< "config" > {};
//   e.g.  ip sla monitor logging traps
struct ip_sla_monitor_logging_traps : command< "ip sla monitor logging traps" >, in< "config" > {};
//   e.g.  rtr logging traps
struct rtr_logging_traps : command< "rtr logging traps" >, in< "config" > {};

struct sla_key_chain : name< "a key chain" > {};

// {ip sla | ip sla monitor | rtr} key-chain <name>
//   e.g.  ip sla key-chain PROBES
struct ip_sla_key_chain : command< "ip sla key-chain", sla_key_chain >, in< "config" >, bare_no {};
//   e.g.  ip sla monitor key-chain PROBES
struct ip_sla_monitor_key_chain
  : command< "ip sla monitor key-chain", sla_key_chain >, in< "config" >, bare_no {};
//   e.g.  rtr key-chain PROBES
struct rtr_key_chain : command< "rtr key-chain", sla_key_chain >, in< "config" >, bare_no {};

struct sla_bytes : number< 0, 4294967295, "a number of bytes" > {};

// {ip sla | ip sla monitor | rtr} low-memory <bytes>
//   e.g.  ip sla low-memory 1048576
struct ip_sla_low_memory : command< "ip sla low-memory", sla_bytes >, in< "config" >, bare_no {};
//   e.g.  ip sla monitor low-memory 1048576
struct ip_sla_monitor_low_memory
  : command< "ip sla monitor low-memory", sla_bytes >, in< "config" >, bare_no {};
//   e.g.  rtr low-memory 1048576
struct rtr_low_memory : command< "rtr low-memory", sla_bytes >, in< "config" >, bare_no {};

// --- the responder -------------------------------------------------------------------------------

// {ip sla | ip sla monitor | rtr} responder
//   e.g.  ip sla responder
struct ip_sla_responder : command< "ip sla responder" >, in< "config" > {};
//   e.g.  ip sla monitor responder
struct ip_sla_monitor_responder : command< "ip sla monitor responder" >, in< "config" > {};
//   e.g.  rtr responder
struct rtr_responder : command< "rtr responder" >, in< "config" > {};

struct sla_responder_ip : on< "ipaddress", dotted_quad< "an address" > > {};
struct sla_responder_ipv6 : on< "ipv6address", ipv6_word< "an IPv6 address" > > {};
struct sla_responder_port : on< "port", number< 1, 65535, "a port" > > {};
struct sla_responder_vrf : on< "vrf", name< "a VRF" > > {};
struct sla_responder_socket
  : some< choose< sla_responder_ip, sla_responder_ipv6, sla_responder_port, sla_responder_vrf > > {};

// {ip sla | ip sla monitor | rtr} responder {tcp-connect | udp-echo} [ipaddress <ip>] port <1-65535> [vrf <vrf>]
//   e.g.  ip sla responder udp-echo ipaddress 192.0.2.1 port 5000
struct ip_sla_responder_udp
  : command< "ip sla responder udp-echo", sla_responder_socket >, in< "config" > {};
//   e.g.  ip sla responder tcp-connect port 5000
struct ip_sla_responder_tcp
  : command< "ip sla responder tcp-connect", sla_responder_socket >, in< "config" > {};

struct sla_responder_type : keyword_choice< "frame-relay", "tcpConnect", "udpEcho" > {};

//   e.g.  ip sla monitor responder type udpEcho ipaddress 192.0.2.1 port 5000
struct ip_sla_monitor_responder_type
  : command< "ip sla monitor responder type", sla_responder_type, opt< sla_responder_socket > >,
    in< "config" > {};
//   e.g.  rtr responder type tcpConnect ipaddress 192.0.2.1 port 5000
struct rtr_responder_type
  : command< "rtr responder type", sla_responder_type, opt< sla_responder_socket > >,
    in< "config" > {};

// ip sla responder auto-register <ip> [<option> …]
//   e.g.  ip sla responder auto-register 192.0.2.1 client-id BRANCH7
struct ip_sla_auto_register
  : command< "ip sla responder auto-register", rest_of_line< "an address" > >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
