#pragma once

#include "grammar/lexical.hpp"

// Ports of a switch; `switchport` alone stands in interface_link.
namespace peerlint::grammar {

// clang-format off

struct switch_dynamic : on< "dynamic", keyword_choice< "auto", "desirable" > > {};
struct switch_private : on< "private-vlan", keyword_choice< "host", "promiscuous", "trunk" >,
                            opt< keyword_choice< "promiscuous", "secondary" > > > {};
struct switch_access : on< "access" > {};
struct switch_trunk : on< "trunk" > {};
struct switch_tunnel : on< "dot1q-tunnel" > {};

// switchport mode {access | trunk | dot1q-tunnel | dynamic {auto | desirable} | private-vlan {host | promiscuous | trunk …}}
//   e.g.  switchport mode trunk
//   e.g.  switchport mode dynamic desirable
//   not   switchport mode hybrid          expected access, trunk, dot1q-tunnel, dynamic or private-vlan, found 'hybrid'
struct switch_mode
  : command< "switchport mode",
             choose< switch_access, switch_trunk, switch_tunnel, switch_dynamic, switch_private > >,
    in< "interface" >, bare_no {};

struct switch_vlan : number< 1, 4094, "a VLAN" > {};
struct switch_vlan_dynamic : keyword< "dynamic" > {};
struct switch_vlan_name : on< "name", name< "the name of a VLAN" > > {};

// switchport access vlan {<1-4094> | dynamic | name <name>}
//   e.g.  switchport access vlan 10
struct switch_access_vlan
  : command< "switchport access vlan",
             first_of< switch_vlan, switch_vlan_dynamic, choose< switch_vlan_name > > >,
    in< "interface" >, bare_no {};

// switchport voice vlan {<1-4094> | dot1p | none | untagged}
//   e.g.  switchport voice vlan 20
struct switch_voice_vlan
  : command< "switchport voice vlan",
             first_of< switch_vlan, keyword_choice< "dot1p", "none", "untagged" >,
                       choose< switch_vlan_name > > >,
    in< "interface" >, bare_no {};

// switchport trunk encapsulation {dot1q | isl | negotiate}
//   e.g.  switchport trunk encapsulation dot1q
struct switch_trunk_encapsulation
  : command< "switchport trunk encapsulation", keyword_choice< "dot1q", "isl", "negotiate" > >,
    in< "interface" >, bare_no {};

// switchport trunk native vlan {<1-4094> | tag}
//   e.g.  switchport trunk native vlan 99
struct switch_trunk_native
  : command< "switchport trunk native vlan", first_of< switch_vlan, keyword< "tag" > > >,
    in< "interface" >, bare_no {};

// switchport trunk allowed vlan {<list> | add <list> | remove <list> | except <list> | all | none}
//   e.g.  switchport trunk allowed vlan 10,20,30-40
//   e.g.  switchport trunk allowed vlan add 50
struct switch_trunk_allowed
  : command< "switchport trunk allowed vlan", some< name< "a list of VLANs, add, remove, except, all or none" > > >,
    in< "interface" >, bare_no {};

// switchport nonegotiate
//   e.g.  switchport nonegotiate
struct switch_nonegotiate : command< "switchport nonegotiate" >, in< "interface" > {};

// switchport port-security
//   e.g.  switchport port-security
struct switch_security : command< "switchport port-security" >, in< "interface" > {};

struct security_vlans : on< "vlan", opt< name< "a list of VLANs, access or voice" > > > {};

// switchport port-security maximum <1-8192> [vlan [<list> | access | voice]]
//   e.g.  switchport port-security maximum 2
struct switch_security_maximum
  : command< "switchport port-security maximum", number< 1, 8192, "a number of addresses" >,
             opt< choose< security_vlans > > >,
    in< "interface" >, bare_no {};

// switchport port-security violation {protect | restrict | shutdown} [vlan]
//   e.g.  switchport port-security violation restrict
struct switch_security_violation
  : command< "switchport port-security violation", keyword_choice< "protect", "restrict", "shutdown" >,
             opt< keyword< "vlan" > > >,
    in< "interface" >, bare_no {};

// switchport port-security mac-address sticky [<mac> [vlan …]]
//   e.g.  switchport port-security mac-address sticky
struct switch_security_sticky
  : command< "switchport port-security mac-address sticky",
             opt< name< "a MAC address" >, opt< choose< security_vlans > > > >,
    in< "interface" > {};

// spanning-tree portfast [edge | network | disable | trunk] [trunk]
//   e.g.  spanning-tree portfast
//   e.g.  spanning-tree portfast edge trunk
struct switch_portfast
  : command< "spanning-tree portfast", any_number_of< keyword_choice< "edge", "network", "disable", "trunk" > > >,
    in< "interface" >, bare_no {};

// spanning-tree guard {root | loop | none}
//   e.g.  spanning-tree guard root
struct switch_guard
  : command< "spanning-tree guard", keyword_choice< "root", "loop", "none" > >, in< "interface" >, bare_no {};

// spanning-tree bpduguard {enable | disable}
//   e.g.  spanning-tree bpduguard enable
struct switch_bpduguard
  : command< "spanning-tree bpduguard", keyword_choice< "enable", "disable" > >, in< "interface" >, bare_no {};

// spanning-tree bpdufilter {enable | disable}
//   e.g.  spanning-tree bpdufilter enable
struct switch_bpdufilter
  : command< "spanning-tree bpdufilter", keyword_choice< "enable", "disable" > >, in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
