#pragma once

#include "grammar/lexical.hpp"
#include "grammar/ports.hpp"

// Network address translation: rules, static translations and pools.
namespace peerlint::grammar {

// clang-format off

struct nat_list : name< "an access list" > {};
struct nat_route_map : name< "a route map" > {};
struct nat_pool_used : name< "a pool" > {};
struct nat_vrf : name< "a VRF" > {};
struct nat_interface : interface_words< "an interface" > {};
struct nat_option_value : name< "a value" > {};
struct nat_mapping : number< 1, 2147483647, "a mapping" > {};

struct to_interface : on< "interface", nat_interface > {};
struct to_pool : on< "pool", nat_pool_used > {};
struct nat_target : choose< to_interface, to_pool > {};

// --- options -------------------------------------------------------------------------------------

struct nat_of_vrf : on< "vrf", nat_vrf > {};
struct nat_overload : on< "overload" > {};
struct nat_extendable : on< "extendable" > {};
struct nat_by_route_map : on< "route-map", nat_route_map > {};
struct nat_match_in_vrf : on< "match-in-vrf" > {};
struct nat_oer : on< "oer" > {};
struct nat_reversible : on< "reversible" > {};
struct nat_no_payload : on< "no-payload" > {};
struct nat_no_alias : on< "no-alias" > {};
struct nat_forced : on< "forced" > {};
struct nat_add_route : on< "add-route" > {};
struct nat_redundancy : on< "redundancy", nat_option_value > {};
struct nat_mapping_id : on< "mapping-id", nat_mapping > {};
struct nat_egress_interface : interface_words< "an interface" > {};
struct nat_egress : on< "egress-interface", nat_egress_interface > {};

struct nat_inside_option
  : choose< nat_of_vrf, nat_overload, nat_match_in_vrf, nat_oer, nat_reversible, nat_no_payload,
            nat_redundancy, nat_mapping_id, nat_egress > {};
struct nat_outside_option
  : choose< nat_of_vrf, nat_match_in_vrf, nat_add_route, nat_reversible, nat_no_payload,
            nat_redundancy, nat_mapping_id > {};
struct nat_static_option
  : choose< nat_of_vrf, nat_match_in_vrf, nat_extendable, nat_forced, nat_no_alias, nat_no_payload,
            nat_by_route_map, nat_reversible, nat_redundancy, nat_mapping_id > {};
struct nat_outside_static_option
  : choose< nat_of_vrf, nat_match_in_vrf, nat_extendable, nat_forced, nat_no_alias, nat_no_payload,
            nat_by_route_map, nat_reversible, nat_redundancy, nat_mapping_id, nat_add_route > {};

// --- static translations -------------------------------------------------------------------------

struct nat_original : dotted_quad< "the address to translate" > {};
struct nat_translated : dotted_quad< "the address that it becomes" > {};
struct nat_network_mask : dotted_quad< "a mask" > {};
struct nat_prefix_length : slash_length< "a prefix length (/1-/32)" > {};
struct to_interface_port : on< "interface", nat_interface, ace_port > {};

struct nat_static_ports
  : seq< nat_original, ace_port, first_of< choose< to_interface_port >,
                                           seq< nat_translated, ace_port > > > {};
struct nat_static_tcp : on< "tcp", nat_static_ports > {};
struct nat_static_udp : on< "udp", nat_static_ports > {};
struct nat_static_esp : on< "esp", nat_original, choose< to_interface > > {};
struct nat_static_gre : on< "gre", nat_original, choose< to_interface > > {};
struct nat_static_network
  : on< "network", nat_original, nat_translated, first_of< nat_prefix_length, nat_network_mask > > {};
struct nat_static_host
  : seq< nat_original, first_of< choose< to_interface >, nat_translated > > {};
struct nat_static_addresses
  : first_of< choose< nat_static_tcp, nat_static_udp, nat_static_esp, nat_static_gre,
                      nat_static_network >,
              nat_static_host > {};

// --- the rules -----------------------------------------------------------------------------------

template< class Option, class StaticOption >
struct nat_sources {
  struct by_list : on< "list", nat_list, nat_target, any_number_of< Option > > {};
  struct by_route_map : on< "route-map", nat_route_map, nat_target, any_number_of< Option > > {};
  struct by_static : on< "static", nat_static_addresses, any_number_of< StaticOption > > {};
  using rule = choose< by_list, by_route_map, by_static >;

  struct no_list : on< "list", nat_list, opt< nat_target, any_number_of< Option > > > {};
  struct no_route_map : on< "route-map", nat_route_map, opt< nat_target, any_number_of< Option > > > {};
  using removal = choose< no_list, no_route_map, by_static >;
};
using nat_inside_sources = nat_sources< nat_inside_option, nat_static_option >;
using nat_outside_sources = nat_sources< nat_outside_option, nat_outside_static_option >;

// ip nat inside source {list <acl> | route-map <map>} {interface <interface> | pool <pool>} [vrf <vrf> [match-in-vrf]] [overload] [<option> …]
// ip nat inside source static <local> {<global> | interface <interface>} [<option> …]
// ip nat inside source static {tcp | udp} <local> <port> {<global> | interface <interface>} <port> [<option> …]
// ip nat inside source static {esp | gre} <local> interface <interface>
// ip nat inside source static network <local> <global> {<mask> | /<length>} [<option> …]
//   e.g.  ip nat inside source list 1 interface Dialer1 overload
//   e.g.  ip nat inside source route-map ISP2 pool P2 vrf RED match-in-vrf overload
//   e.g.  ip nat inside source static 10.1.0.10 192.0.2.10 route-map NONAT reversible
//   e.g.  ip nat inside source static tcp 10.1.0.10 443 interface Dialer1 8443
//   e.g.  ip nat inside source static udp 10.1.0.10 isakmp 192.0.2.10 isakmp extendable
//   e.g.  ip nat inside source static esp 10.1.0.10 interface GigabitEthernet0/0
//   e.g.  ip nat inside source static network 10.1.0.0 10.9.0.0 /16 no-alias
//   not   ip nat inside source list 1 overload               expected interface or pool, found 'overload'
//   not   ip nat inside source static 10.1.0.10 192.0.2.10 overload   expected vrf, match-in-vrf, extendable, forced, no-alias, no-payload, route-map, reversible, redundancy, mapping-id or the end of the line, found 'overload'
struct ip_nat_inside_source
  : command< "ip nat inside source", nat_inside_sources::rule >, in< "config" > {
  using no_arguments = nat_inside_sources::removal;
};

// ip nat outside source {list <acl> | route-map <map>} pool <pool> [vrf <vrf>] [add-route] [<option> …]
// ip nat outside source static [tcp | udp | network] <global> … <local> … [add-route] [<option> …]
//   e.g.  ip nat outside source static 203.0.113.5 10.1.0.99 add-route
//   e.g.  ip nat outside source list 10 pool P1 add-route
//   not   ip nat outside source list 10 pool P1 overload     expected vrf, match-in-vrf, add-route, reversible, no-payload, redundancy, mapping-id or the end of the line, found 'overload'
struct ip_nat_outside_source
  : command< "ip nat outside source", nat_outside_sources::rule >, in< "config" > {
  using no_arguments = nat_outside_sources::removal;
};

// ip nat source {list | route-map | static} …
//   e.g.  ip nat source list 1 interface Dialer1 overload
struct ip_nat_source
  : command< "ip nat source", nat_inside_sources::rule >, in< "config" > {
  using no_arguments = nat_inside_sources::removal;
};

struct nat_destination_list
  : on< "list", nat_list, choose< to_pool >, any_number_of< choose< nat_redundancy, nat_mapping_id > > > {};

// ip nat inside destination list <acl> pool <pool> [redundancy <group> mapping-id <n>]
//   e.g.  ip nat inside destination list 11 pool SERVERS
//   not   ip nat inside destination list 11   expected pool
struct ip_nat_inside_destination
  : command< "ip nat inside destination", choose< nat_destination_list > >, in< "config" > {};

// --- pools ---------------------------------------------------------------------------------------

struct nat_pool_name : name< "a pool" > {};
struct nat_pool_first : dotted_quad< "the first address of the pool" > {};
struct nat_pool_last : dotted_quad< "the last address of the pool" > {};
struct nat_pool_netmask : dotted_quad< "a mask" > {};
struct nat_pool_length : number< 1, 32, "a prefix length" > {};
struct nat_pool_type_word : keyword_choice< "rotary", "match-host" > {};
struct pool_by_netmask : on< "netmask", nat_pool_netmask > {};
struct pool_by_length : on< "prefix-length", nat_pool_length > {};
struct pool_type : on< "type", nat_pool_type_word > {};
struct pool_accounting : on< "accounting", nat_option_value > {};
struct pool_arp_ping : on< "arp-ping" > {};
struct nat_pool_size
  : seq< choose< pool_by_netmask, pool_by_length >,
         any_number_of< choose< pool_type, pool_accounting, nat_add_route, pool_arp_ping > > > {};

// ip nat pool <name> <first> [<last>] {netmask <mask> | prefix-length <1-32>} [type {rotary | match-host}] [accounting <list>] [add-route] [arp-ping]
//   e.g.  ip nat pool SERVERS 10.1.0.10 10.1.0.12 prefix-length 24 type rotary
//   e.g.  ip nat pool P1 192.0.2.33 192.0.2.34 netmask 255.255.255.252
//   not   ip nat pool P1 192.0.2.33 192.0.2.34      expected netmask or prefix-length
struct ip_nat_pool
  : command< "ip nat pool", nat_pool_name, nat_pool_first, opt< nat_pool_last >, nat_pool_size >,
    in< "config" > {
  using no_arguments = seq< nat_pool_name, opt< rest_of_line< "the addresses" > > >;
};

// ip nat pool <name> {netmask <mask> | prefix-length <1-32>} [type {rotary | match-host}] …
//   e.g.  ip nat pool SPLIT prefix-length 24
struct ip_nat_pool_of_ranges
  : command< "ip nat pool", nat_pool_name, nat_pool_size >, in< "config" >, opens< "ip-nat-pool" > {};

// address <first> <last>
//   e.g.  address 192.0.2.33 192.0.2.40
//   not   address 192.0.2.33              expected the last address of the pool
struct nat_pool_address
  : command< "address", nat_pool_first, nat_pool_last >, in< "ip-nat-pool" > {};

// clang-format on

}  // namespace peerlint::grammar
