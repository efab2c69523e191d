#pragma once

#include "grammar/lexical.hpp"

// Interfaces, as far as an endpoint of a VPN needs them.
namespace peerlint::grammar {

// clang-format off

struct interface_name : interface_words< "an interface" > {};
struct interface_form : keyword_choice< "point-to-point", "multipoint", "l2transport" > {};
struct interface_type : on< "type", rest_of_line< "a type" > > {};

// interface <type><number> [point-to-point | multipoint | type <type>]
//   e.g.  interface GigabitEthernet0/0
//   e.g.  int gi 0/0/1.100
//   e.g.  interface Serial0/0/0.1 point-to-point
//   e.g.  interface Virtual-Template1 type tunnel
//   not   interface GigabitEthernett0/0   expected an interface, found 'GigabitEthernett0/0'
struct interface_header
  : command< "interface", interface_name, opt< first_of< interface_form, choose< interface_type > > > >,
    in< "config" >, opens< "interface" > {};

struct interface_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description to the provider
struct interface_description
  : command< "description", interface_description_text >, in< "interface" >, bare_no {};

// shutdown
//   e.g.  shutdown
//   e.g.  shut
struct interface_shutdown : command< "shutdown" >, in< "interface" > {};

struct interface_ip : dotted_quad< "an IPv4 address" > {};
struct interface_mask : dotted_quad< "a mask" > {};
struct address_secondary : keyword< "secondary" > {};
struct address_dhcp : on< "dhcp", opt< rest_of_line< "an option" > > > {};
struct address_negotiated : on< "negotiated", opt< rest_of_line< "an option" > > > {};
struct address_pool : on< "pool", rest_of_line< "a pool" > > {};

// ip address {<ip> <mask> [secondary] | dhcp [<option>] | negotiated | pool <name>}
//   e.g.  ip address 192.0.2.1 255.255.255.0
//   e.g.  ip add 192.0.2.1 255.255.255.0 sec
//   e.g.  ip address dhcp
//   not   ip address 192.0.2.1            expected a mask
struct interface_ip_address
  : command< "ip address",
             first_of< choose< address_dhcp, address_negotiated, address_pool >,
                       seq< interface_ip, interface_mask, opt< address_secondary > > > >,
    in< "interface" > {
  using no_arguments = opt< first_of< seq< interface_ip, interface_mask, opt< address_secondary > >,
                                      rest_of_line< "the value" > > >;
};

struct applied_map : name< "a crypto map name" > {};
struct map_redundancy : on< "redundancy", rest_of_line< "a redundancy group" > > {};

// crypto map <name> [redundancy <group> [stateful]]
//   e.g.  crypto map VPN
//   e.g.  crypto map VPN redundancy HSRP-OUT stateful
struct interface_crypto_map
  : command< "crypto map", applied_map, opt< choose< map_redundancy > > >, in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
