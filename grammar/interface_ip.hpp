#pragma once

#include "grammar/lexical.hpp"

// What an interface does with IPv4.
namespace peerlint::grammar {

// clang-format off

struct interface_ip : dotted_quad< "an IPv4 address" > {};
struct interface_mask : dotted_quad< "a mask" > {};
struct address_secondary : keyword< "secondary" > {};
struct address_options : rest_of_line< "an option" > {};
struct address_dhcp : on< "dhcp", opt< address_options > > {};
struct address_negotiated : on< "negotiated", opt< address_options > > {};
struct address_pool : on< "pool", address_options > {};

// ip address {<ip> <mask> [secondary] | dhcp [client-id <interface>] [hostname <name>] | negotiated [previous] | pool <name>}
//   e.g.  ip address 192.0.2.1 255.255.255.0
//   e.g.  ip add 192.0.2.1 255.255.255.0 sec
//   e.g.  ip address dhcp client-id GigabitEthernet0/0 hostname branch-7
//   e.g.  ip address negotiated
//   not   ip address 192.0.2.1            expected a mask
struct interface_ip_address
  : command< "ip address",
             first_of< choose< address_dhcp, address_negotiated, address_pool >,
                       seq< interface_ip, interface_mask, opt< address_secondary > > > >,
    in< "interface" > {
  using no_arguments = opt< first_of< seq< interface_ip, interface_mask, opt< address_secondary > >,
                                      rest_of_line< "the value" > > >;
};

struct unnumbered_interface : interface_words< "an interface" > {};
struct unnumbered_option : keyword_choice< "poll", "point-to-point" > {};

// ip unnumbered <interface> [poll] [point-to-point]
//   e.g.  ip unnumbered Loopback0
//   not   ip unnumbered 192.0.2.1         expected an interface, found '192.0.2.1'
struct interface_ip_unnumbered
  : command< "ip unnumbered", unnumbered_interface, any_number_of< unnumbered_option > >,
    in< "interface" >, bare_no {};

struct filter_list : name< "an access list" > {};
struct filter_direction : keyword_choice< "in", "out" > {};

// ip access-group <access list> {in | out}
//   e.g.  ip access-group OUTSIDE-IN in
//   e.g.  ip access-group 101 out
//   not   ip access-group 101             expected in or out
struct interface_access_group
  : command< "ip access-group", filter_list, filter_direction >, in< "interface" > {
  using no_arguments = first_of< seq< filter_list, filter_direction >, filter_direction >;
};

// ip nat inside
//   e.g.  ip nat inside
struct interface_nat_inside : command< "ip nat inside" >, in< "interface" > {};

// ip nat outside
//   e.g.  ip nat outside
struct interface_nat_outside : command< "ip nat outside" >, in< "interface" > {};

// ip nat enable
//   e.g.  ip nat enable
struct interface_nat_enable : command< "ip nat enable" >, in< "interface" > {};

struct policy_map_name : name< "a route map" > {};

// ip policy route-map <route map>
//   e.g.  ip policy route-map TO-ISP-2
struct interface_policy
  : command< "ip policy route-map", policy_map_name >, in< "interface" >, bare_no {};

struct ip_mtu_bytes : number< 68, 1000000, "an MTU in bytes" > {};

// ip mtu <68-1000000>
//   e.g.  ip mtu 1400
//   not   ip mtu 60                       expected an MTU in bytes (68-1000000), found '60'
struct interface_ip_mtu : command< "ip mtu", ip_mtu_bytes >, in< "interface" >, bare_no {};

struct mss_bytes : number< 500, 1960, "a segment size in bytes" > {};

// ip tcp adjust-mss <500-1960>
//   e.g.  ip tcp adjust-mss 1360
//   not   ip tcp adjust-mss 400           expected a segment size in bytes (500-1960), found '400'
struct interface_ip_mss : command< "ip tcp adjust-mss", mss_bytes >, in< "interface" >, bare_no {};

struct verify_way : keyword_choice< "rx", "any" > {};
struct verify_option
  : keyword_choice< "allow-default", "allow-self-ping", "l2-src" > {};
struct verify_list : name< "an access list" > {};
struct verify_options : any_number_of< first_of< exact< verify_option >, verify_list > > {};

// ip verify unicast source reachable-via {rx | any} [allow-default] [allow-self-ping] [l2-src] [<access list>]
//   e.g.  ip verify unicast source reachable-via rx
//   e.g.  ip verify unicast source reachable-via any allow-default 110
//   not   ip verify unicast source reachable-via tx    expected rx or any, found 'tx'
struct interface_verify_source
  : command< "ip verify unicast source reachable-via", verify_way, verify_options >,
    in< "interface" >, bare_no {};

// ip verify unicast reverse-path [<access list>] [allow-self-ping]
//   e.g.  ip verify unicast reverse-path
//   e.g.  ip verify unicast reverse-path 110
struct interface_verify_reverse_path
  : command< "ip verify unicast reverse-path", verify_options >, in< "interface" >, bare_no {};

struct inspect_name : name< "an inspection rule" > {};
struct inspect_direction : keyword_choice< "in", "out" > {};

// ip inspect <name> {in | out}
//   e.g.  ip inspect OUTBOUND out
struct interface_inspect
  : command< "ip inspect", inspect_name, inspect_direction >, in< "interface" > {};

struct ospf_process : number< 1, 65535, "a process" > {};
struct ospf_area_number : number< 0, 4294967295, "an area" > {};
struct ospf_area_octets : dotted_quad< "an area" > {};
struct ospf_secondaries : keyword< "secondaries" > {};

// ip ospf <1-65535> area <area> [secondaries none]
//   e.g.  ip ospf 1 area 0
//   e.g.  ip ospf 1 area 0.0.0.10 secondaries none
//   not   ip ospf 1                       expected area
struct interface_ospf_area
  : command< "ip ospf", ospf_process, keyword< "area" >, first_of< ospf_area_octets, ospf_area_number >,
             opt< ospf_secondaries, keyword< "none" > > >,
    in< "interface" > {
  using no_arguments = seq< ospf_process, opt< keyword< "area" >, rest_of_line< "the value" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
