#pragma once

#include "grammar/lexical.hpp"

// Interfaces: their headers, and what every interface has. Other lines of them stand in
// interface_*, tunnel, nhrp, first_hop and vrf.
namespace peerlint::grammar {

// clang-format off

struct interface_name : interface_words< "an interface" > {};
struct interface_form : keyword_choice< "point-to-point", "multipoint", "l2transport" > {};
struct interface_type_name : keyword_choice< "tunnel", "serial", "ethernet" > {};
struct interface_type : on< "type", interface_type_name > {};

// interface <type><number> [point-to-point | multipoint | l2transport | type {tunnel | serial | ethernet}]
//   e.g.  interface GigabitEthernet0/0
//   e.g.  int gi 0/0/1.100
//   e.g.  interface Serial0/0/0.1 point-to-point
//   e.g.  interface Virtual-Template1 type tunnel
//   not   interface GigabitEthernett0/0   expected an interface, found 'GigabitEthernett0/0'
struct interface_header
  : command< "interface", interface_name, opt< first_of< interface_form, choose< interface_type > > > >,
    in< "config" >, opens< "interface" > {};

struct interface_names : interface_range_words< "a range of interfaces" > {};

// interface range <type><first> [- <last>] [, <type><first> [- <last>]] …
//   e.g.  interface range GigabitEthernet0/0 - 3
//   e.g.  int range e0/0-1, e1/0-1
//   not   interface range GigabitEthernet0/0 - x    expected a range of interfaces, found 'GigabitEthernet0/0'
struct interface_range : command< "interface range", interface_names >, in< "config" >, opens< "interface" > {};

struct interface_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description to the provider
struct interface_description
  : command< "description", interface_description_text >, in< "interface" >, bare_no {};

// shutdown
//   e.g.  shutdown
//   e.g.  shut
struct interface_shutdown : command< "shutdown" >, in< "interface" > {};

struct applied_map : name< "a crypto map name" > {};
struct map_redundancy_group : name< "a redundancy group" > {};
struct map_redundancy_stateful : keyword< "stateful" > {};
struct map_redundancy
  : on< "redundancy", map_redundancy_group, opt< map_redundancy_stateful > > {};

// crypto map <name> [redundancy <group> [stateful]]
//   e.g.  crypto map VPN
//   e.g.  crypto map VPN redundancy HSRP-OUT stateful
struct interface_crypto_map
  : command< "crypto map", applied_map, opt< choose< map_redundancy > > >, in< "interface" >, bare_no {};

struct interface_df_bit : keyword_choice< "clear", "copy", "set" > {};

// crypto ipsec df-bit {clear | copy | set}
//   e.g.  crypto ipsec df-bit clear
//   not   crypto ipsec df-bit off         expected clear, copy or set, found 'off'
struct interface_crypto_df_bit
  : command< "crypto ipsec df-bit", interface_df_bit >, in< "interface" >, bare_no {};

struct interface_fragmentation : keyword_choice< "before-encryption", "after-encryption" > {};

// crypto ipsec fragmentation {before-encryption | after-encryption}
//   e.g.  crypto ipsec fragmentation after-encryption
struct interface_crypto_fragmentation
  : command< "crypto ipsec fragmentation", interface_fragmentation >, in< "interface" >, bare_no {};

struct ezvpn_client_name : name< "an Easy VPN client" > {};
struct ezvpn_side : keyword_choice< "inside", "outside" > {};

// crypto ipsec client ezvpn <name> [inside | outside]
//   e.g.  crypto ipsec client ezvpn HQ inside
struct interface_ezvpn
  : command< "crypto ipsec client ezvpn", ezvpn_client_name, opt< ezvpn_side > >, in< "interface" > {};

struct interface_zone_name : name< "a zone" > {};

// zone-member security <zone>
//   e.g.  zone-member security OUTSIDE
struct interface_zone
  : command< "zone-member security", interface_zone_name >, in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
