#pragma once

#include "grammar/secret_line.hpp"

// The servers of AAA, and groups of them.
namespace peerlint::grammar {

// clang-format off

struct server_group_name : name< "a group name" > {};

// aaa group server radius <name>
//   e.g.  aaa group server radius RAD-SERVERS
struct aaa_group_radius
  : command< "aaa group server radius", server_group_name >, in< "config" >, opens< "aaa-group-radius" > {};
// aaa group server tacacs+ <name>
//   e.g.  aaa group server tacacs+ TAC-SERVERS
struct aaa_group_tacacs
  : command< "aaa group server tacacs+", server_group_name >, in< "config" >, opens< "aaa-group-tacacs" > {};

struct aaa_server_host : name< "an address or name" > {};
struct aaa_server_name : name< "a server name" > {};
struct aaa_key_encoding : keyword_choice< "0", "6", "7" > {};
struct aaa_key_word : secret_word< "a key" > {};
struct aaa_host_port : number< 0, 65535, "a port" > {};
struct aaa_host_number : number< 0, 1000, "a number" > {};

struct at_auth_port : on< "auth-port", aaa_host_port > {};
struct at_acct_port : on< "acct-port", aaa_host_port > {};
struct at_port : on< "port", aaa_host_port > {};
struct at_timeout : on< "timeout", aaa_host_number > {};
struct at_retransmit : on< "retransmit", aaa_host_number > {};
struct at_single_connection : on< "single-connection" > {};
struct at_nat : on< "nat" > {};
struct at_non_standard : on< "non-standard" > {};
struct at_key : on< "key", first_of< seq< exact< aaa_key_encoding >, aaa_key_word >, aaa_key_word > > {};
struct radius_host_options
  : any_number_of< choose< at_auth_port, at_acct_port, at_timeout, at_retransmit, at_non_standard, at_key > > {};
struct tacacs_host_options
  : any_number_of< choose< at_port, at_timeout, at_single_connection, at_nat, at_key > > {};

struct group_server_by_name : on< "name", aaa_server_name > {};

// server {name <name> | <address> [auth-port <n>] [acct-port <n>]}
//   e.g.  server name RAD-PRI
//   e.g.  server 172.28.0.194 auth-port 1812 acct-port 1813
struct aaa_group_server
  : command< "server", first_of< choose< group_server_by_name >,
                                 seq< aaa_server_host, any_number_of< choose< at_auth_port, at_acct_port > > > > >,
    in< "aaa-group-radius", "aaa-group-tacacs" > {};

// server-private <address> [auth-port <n>] [acct-port <n>] [timeout <n>] [retransmit <n>] [key [0 | 6 | 7] <key>]
//   e.g.  server-private 10.1.1.1 auth-port 1812 acct-port 1813 key 7 094F471A1A0A
struct radius_server_private
  : command< "server-private", aaa_server_host, radius_host_options >, in< "aaa-group-radius" > {};
// server-private <address> [port <n>] [timeout <n>] [single-connection] [nat] [key [0 | 6 | 7] <key>]
//   e.g.  server-private 10.1.1.1 key Harbour42
struct tacacs_server_private
  : command< "server-private", aaa_server_host, tacacs_host_options >, in< "aaa-group-tacacs" > {};

struct group_vrf_name : name< "a VRF" > {};

// ip vrf forwarding <vrf>
//   e.g.  ip vrf forwarding MGMT
struct aaa_group_vrf
  : command< "ip vrf forwarding", group_vrf_name >, in< "aaa-group-radius", "aaa-group-tacacs" >, bare_no {};

struct group_source : interface_words< "an interface" > {};

// ip radius source-interface <interface>
//   e.g.  ip radius source-interface Loopback0
struct aaa_group_radius_source
  : command< "ip radius source-interface", group_source >, in< "aaa-group-radius" >, bare_no {};
// ip tacacs source-interface <interface>
//   e.g.  ip tacacs source-interface Loopback0
struct aaa_group_tacacs_source
  : command< "ip tacacs source-interface", group_source >, in< "aaa-group-tacacs" >, bare_no {};
// ipv6 tacacs source-interface <interface>
//   e.g.  ipv6 tacacs source-interface Loopback0
struct aaa_group_tacacs_ipv6_source
  : command< "ipv6 tacacs source-interface", group_source >, in< "aaa-group-tacacs" >, bare_no {};

struct group_dead_minutes : number< 0, 1440, "a time in minutes" > {};

// deadtime <0-1440>
//   e.g.  deadtime 15
struct aaa_group_deadtime : command< "deadtime", group_dead_minutes >, in< "aaa-group-radius" >, bare_no {};

// radius server <name>
//   e.g.  radius server RAD-PRI
struct radius_server
  : command< "radius server", aaa_server_name >, in< "config" >, opens< "radius-server" > {};
// tacacs server <name>
//   e.g.  tacacs server TAC-PRI
struct tacacs_server
  : command< "tacacs server", aaa_server_name >, in< "config" >, opens< "tacacs-server" > {};

struct server_auth_port_number : number< 0, 65535, "a port" > {};
struct server_acct_port_number : number< 0, 65535, "a port" > {};
struct server_auth_port : on< "auth-port", server_auth_port_number > {};
struct server_acct_port : on< "acct-port", server_acct_port_number > {};

// address ipv4 {<ip> | <name>} [auth-port <n>] [acct-port <n>]
//   e.g.  address ipv4 10.10.20.1 auth-port 1812 acct-port 1813
struct aaa_server_ipv4
  : command< "address ipv4", aaa_server_host, any_number_of< choose< server_auth_port, server_acct_port > > >,
    in< "radius-server", "tacacs-server" >, bare_no {};
// address ipv6 <ipv6> [auth-port <n>] [acct-port <n>]
//   e.g.  address ipv6 2001:db8::1812
struct aaa_server_ipv6
  : command< "address ipv6", aaa_server_host, any_number_of< choose< server_auth_port, server_acct_port > > >,
    in< "radius-server", "tacacs-server" >, bare_no {};

struct aaa_key_line : secret_line< "a key" > {};
struct aaa_key_words : first_of< seq< exact< aaa_key_encoding >, aaa_key_line >, aaa_key_line > {};

// key [0 | 6 | 7] <key>
//   e.g.  key 7 094F471A1A0A
//   e.g.  key Harbour42
struct aaa_server_key : command< "key", aaa_key_words >, in< "radius-server", "tacacs-server" >, bare_no {};

struct server_seconds : number< 1, 1000, "a time in seconds" > {};

// timeout <1-1000>
//   e.g.  timeout 5
struct aaa_server_timeout
  : command< "timeout", server_seconds >, in< "radius-server", "tacacs-server" >, bare_no {};

struct server_tries : number< 0, 100, "a number of tries" > {};

// retransmit <0-100>
//   e.g.  retransmit 3
struct radius_server_retransmit : command< "retransmit", server_tries >, in< "radius-server" >, bare_no {};
// port <1-65535>
//   e.g.  port 49
struct tacacs_server_port : command< "port", aaa_host_port >, in< "tacacs-server" >, bare_no {};
// single-connection
//   e.g.  single-connection
struct tacacs_server_single : command< "single-connection" >, in< "tacacs-server" > {};

// radius-server host <address> [auth-port <n>] [acct-port <n>] [timeout <n>] [retransmit <n>] [non-standard] [key [0 | 6 | 7] <key>]
//   e.g.  radius-server host 172.28.0.194 auth-port 1812 acct-port 1813 key 7 12115605111E005739
struct radius_server_host
  : command< "radius-server host", aaa_server_host, radius_host_options >, in< "config" > {};
// tacacs-server host <address> [port <n>] [timeout <n>] [single-connection] [nat] [key [0 | 6 | 7] <key>]
//   e.g.  tacacs-server host 10.1.1.1 single-connection key Harbour42
struct tacacs_server_host
  : command< "tacacs-server host", aaa_server_host, tacacs_host_options >, in< "config" > {};
// radius-server key [0 | 6 | 7] <key>
//   e.g.  radius-server key 7 094F471A1A0A
struct radius_server_key : command< "radius-server key", aaa_key_words >, in< "config" >, bare_no {};
// tacacs-server key [0 | 6 | 7] <key>
//   e.g.  tacacs-server key Harbour42
struct tacacs_server_key : command< "tacacs-server key", aaa_key_words >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
