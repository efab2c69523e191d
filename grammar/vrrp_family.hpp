#pragma once

#include "grammar/first_hop.hpp"

// A group of VRRP version 3, which is a section of its own.
namespace peerlint::grammar {

// clang-format off

struct family_group_number : number< 1, 255, "a group" > {};
struct family_ipv4 : on< "ipv4" > {};
struct family_ipv6 : on< "ipv6" > {};
struct family_name : on< "address-family", choose< family_ipv4, family_ipv6 > > {};

// vrrp <1-255> address-family {ipv4 | ipv6}
//   e.g.  vrrp 1 address-family ipv4
struct vrrp_family_header
  : command< "vrrp", family_group_number, choose< family_name > >, in< "interface" >, opens< "vrrp-af" > {};

struct family_address_ipv4 : dotted_quad< "a virtual address" > {};
struct family_address_ipv6 : ipv6_word< "a virtual IPv6 address" > {};
struct family_primary : keyword< "primary" > {};
struct family_secondary : keyword< "secondary" > {};

// address {<ip> | <ipv6>} [primary | secondary]
//   e.g.  address 192.0.2.1 primary
//   e.g.  address FE80::1 primary
//   not   address 192.0.2.1 backup        expected primary, secondary or the end of the line, found 'backup'
struct family_address
  : command< "address", first_of< family_address_ipv4, family_address_ipv6 >,
             opt< first_of< family_primary, family_secondary > > >,
    in< "vrrp-af" > {};

struct family_priority_value : number< 1, 254, "a priority" > {};

// priority <1-254>
//   e.g.  priority 110
struct family_priority : command< "priority", family_priority_value >, in< "vrrp-af" >, bare_no {};

struct family_delay : number< 0, 3600, "a delay in seconds" > {};
struct family_delay_minimum : on< "minimum", family_delay > {};
struct family_preempt_delay : on< "delay", choose< family_delay_minimum > > {};

// preempt [delay minimum <0-3600>]
//   e.g.  preempt delay minimum 30
//   e.g.  no preempt
struct family_preempt
  : command< "preempt", opt< choose< family_preempt_delay > > >, in< "vrrp-af" >, bare_no {};

struct family_track_object : number< 1, 1000, "a track object" > {};
struct family_decrement_value : number< 1, 255, "a decrement" > {};
struct family_decrement : on< "decrement", family_decrement_value > {};
struct family_track_shutdown : on< "shutdown" > {};

// track <object> [decrement <1-255> | shutdown]
//   e.g.  track 1 decrement 20
struct family_track
  : command< "track", family_track_object, opt< choose< family_decrement, family_track_shutdown > > >, in< "vrrp-af" > {
  using no_arguments = seq< family_track_object, opt< rest_of_line< "the value" > > >;
};

// shutdown
//   e.g.  shutdown
struct family_shutdown : command< "shutdown" >, in< "vrrp-af" > {};

// description <text>
//   e.g.  description gateway of the office
struct family_description : command< "description", rest_of_line< "a description" > >, in< "vrrp-af" >, bare_no {};
// timers advertise <100-40950>
//   e.g.  timers advertise 500
struct family_timers
  : command< "timers advertise", number< 100, 40950, "a time in milliseconds" > >, in< "vrrp-af" >, bare_no {};
// match-address
//   e.g.  no match-address
struct family_match : command< "match-address" >, in< "vrrp-af" > {};
// vrrpv2
//   e.g.  vrrpv2
struct family_version_2 : command< "vrrpv2" >, in< "vrrp-af" > {};
// vrrs leader <name>
//   e.g.  vrrs leader OFFICE
struct family_leader : command< "vrrs leader", name< "a name" > >, in< "vrrp-af" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
