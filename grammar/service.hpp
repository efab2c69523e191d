#pragma once

#include "grammar/lexical.hpp"

// Services of the router itself: what it stamps, hides and answers.
namespace peerlint::grammar {

// clang-format off

struct stamp_msec : on< "msec" > {};
struct stamp_localtime : on< "localtime" > {};
struct stamp_zone : on< "show-timezone" > {};
struct stamp_year : on< "year" > {};
struct stamp_of_clock
  : on< "datetime", any_number_of< choose< stamp_msec, stamp_localtime, stamp_zone, stamp_year > > > {};
struct stamp_of_uptime : on< "uptime" > {};
struct stamp_form : choose< stamp_of_clock, stamp_of_uptime > {};

// service timestamps {debug | log} [datetime [msec] [localtime] [show-timezone] [year] | uptime]
//   e.g.  service timestamps debug datetime msec
//   e.g.  service timestamps debug uptime
struct service_stamps_of_debug
  : command< "service timestamps debug", opt< stamp_form > >, in< "config" >, bare_no {};
//   e.g.  service timestamps log datetime msec localtime show-timezone
//   not   service timestamps log date now     expected msec, localtime, show-timezone, year or the end of the line, found 'now'
struct service_stamps_of_log
  : command< "service timestamps log", opt< stamp_form > >, in< "config" >, bare_no {};

// service password-encryption
//   e.g.  service password-encryption
struct service_password_encryption : command< "service password-encryption" >, in< "config" > {};

// service password-recovery
//   e.g.  no service password-recovery
struct service_password_recovery : command< "service password-recovery" >, in< "config" > {};

// service compress-config
//   e.g.  service compress-config
struct service_compress_config : command< "service compress-config" >, in< "config" > {};

// service config
//   e.g.  no service config
struct service_config : command< "service config" >, in< "config" > {};

// service call-home
//   e.g.  service call-home
struct service_call_home : command< "service call-home" >, in< "config" > {};

// service dhcp
//   e.g.  no service dhcp
struct service_dhcp : command< "service dhcp" >, in< "config" > {};

// service finger
//   e.g.  no service finger
struct service_finger : command< "service finger" >, in< "config" > {};

// service internal
//   e.g.  service internal
struct service_internal : command< "service internal" >, in< "config" > {};

// service nagle
//   e.g.  service nagle
struct service_nagle : command< "service nagle" >, in< "config" > {};

// service pad
//   e.g.  no service pad
struct service_pad : command< "service pad" >, in< "config" > {};

// service sequence-numbers
//   e.g.  service sequence-numbers
struct service_sequence_numbers : command< "service sequence-numbers" >, in< "config" > {};

// service tcp-keepalives-in
//   e.g.  service tcp-keepalives-in
struct service_keepalives_in : command< "service tcp-keepalives-in" >, in< "config" > {};

// service tcp-keepalives-out
//   e.g.  service tcp-keepalives-out
struct service_keepalives_out : command< "service tcp-keepalives-out" >, in< "config" > {};

struct small_servers : on< "max-servers", name< "a number or no-limit" > > {};

// service tcp-small-servers [max-servers {<number> | no-limit}]
//   e.g.  no service tcp-small-servers
struct service_tcp_small_servers
  : command< "service tcp-small-servers", opt< choose< small_servers > > >, in< "config" >, bare_no {};

// service udp-small-servers [max-servers {<number> | no-limit}]
//   e.g.  no service udp-small-servers
struct service_udp_small_servers
  : command< "service udp-small-servers", opt< choose< small_servers > > >, in< "config" >, bare_no {};

// service unsupported-transceiver
//   e.g.  service unsupported-transceiver
struct service_unsupported_transceiver
  : command< "service unsupported-transceiver" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
