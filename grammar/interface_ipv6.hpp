#pragma once

#include "grammar/lexical.hpp"

// What an interface does with IPv6.
namespace peerlint::grammar {

// clang-format off

struct ipv6_address_word : ipv6_word< "an IPv6 address" > {};
struct ipv6_address_kind : keyword_choice< "link-local", "eui-64", "anycast" > {};
struct ipv6_prefix_name : name< "the name of a prefix" > {};
struct ipv6_autoconfig_default : keyword< "default" > {};
struct ipv6_dhcp_rapid : keyword< "rapid-commit" > {};
struct ipv6_autoconfig : on< "autoconfig", opt< ipv6_autoconfig_default > > {};
struct ipv6_dhcp : on< "dhcp", opt< ipv6_dhcp_rapid > > {};
struct ipv6_address_words
  : first_of< seq< ipv6_address_word, opt< ipv6_address_kind > >,
              choose< ipv6_autoconfig, ipv6_dhcp >,
              seq< ipv6_prefix_name, ipv6_address_word, opt< ipv6_address_kind > > > {};

// ipv6 address {<prefix> [eui-64 | anycast] | <ip> link-local | <prefix name> <prefix> [eui-64] | autoconfig [default] | dhcp [rapid-commit]}
//   e.g.  ipv6 address 2001:db8::1/64
//   e.g.  ipv6 address FE80::1 link-local
//   e.g.  ipv6 address ISP ::1:0:0:0:1/64 eui-64
//   e.g.  ipv6 address autoconfig default
//   not   ipv6 address                    expected an IPv6 address, the name of a prefix, autoconfig or dhcp
struct interface_ipv6_address
  : command< "ipv6 address", ipv6_address_words >, in< "interface" > {
  using no_arguments = opt< ipv6_address_words >;
};

// ipv6 enable
//   e.g.  ipv6 enable
struct interface_ipv6_enable : command< "ipv6 enable" >, in< "interface" > {};

struct ipv6_lender : interface_words< "an interface" > {};

// ipv6 unnumbered <interface>
//   e.g.  ipv6 unnumbered Loopback0
struct interface_ipv6_unnumbered
  : command< "ipv6 unnumbered", ipv6_lender >, in< "interface" >, bare_no {};

struct ipv6_filter : name< "an access list" > {};
struct ipv6_filter_direction : keyword_choice< "in", "out" > {};

// ipv6 traffic-filter <access list> {in | out}
//   e.g.  ipv6 traffic-filter OUTSIDE6 in
struct interface_ipv6_filter
  : command< "ipv6 traffic-filter", ipv6_filter, ipv6_filter_direction >, in< "interface" > {};

struct ipv6_applied_map : name< "a crypto map name" > {};

// ipv6 crypto map <name>
//   e.g.  ipv6 crypto map VPN6
struct interface_ipv6_crypto_map
  : command< "ipv6 crypto map", ipv6_applied_map >, in< "interface" >, bare_no {};

struct ipv6_mtu_bytes : number< 1280, 1000000, "an MTU in bytes" > {};

// ipv6 mtu <1280-1000000>
//   e.g.  ipv6 mtu 1400
struct interface_ipv6_mtu : command< "ipv6 mtu", ipv6_mtu_bytes >, in< "interface" >, bare_no {};

struct ipv6_mss_bytes : number< 40, 1960, "a segment size in bytes" > {};

// ipv6 tcp adjust-mss <40-1960>
//   e.g.  ipv6 tcp adjust-mss 1340
struct interface_ipv6_mss
  : command< "ipv6 tcp adjust-mss", ipv6_mss_bytes >, in< "interface" >, bare_no {};

struct ipv6_policy_map : name< "a route map" > {};

// ipv6 policy route-map <route map>
//   e.g.  ipv6 policy route-map TO-ISP-2
struct interface_ipv6_policy
  : command< "ipv6 policy route-map", ipv6_policy_map >, in< "interface" >, bare_no {};

// ipv6 redirects
//   e.g.  ipv6 redirects
struct interface_ipv6_redirects : command< "ipv6 redirects" >, in< "interface" > {};

// ipv6 unreachables
//   e.g.  ipv6 unreachables
struct interface_ipv6_unreachables : command< "ipv6 unreachables" >, in< "interface" > {};

// ipv6 nd other-config-flag
//   e.g.  ipv6 nd other-config-flag
struct interface_ipv6_other_flag : command< "ipv6 nd other-config-flag" >, in< "interface" > {};

// ipv6 nd managed-config-flag
//   e.g.  ipv6 nd managed-config-flag
struct interface_ipv6_managed_flag : command< "ipv6 nd managed-config-flag" >, in< "interface" > {};

// ipv6 nd ra suppress [all]
//   e.g.  ipv6 nd ra suppress all
struct interface_ipv6_suppress
  : command< "ipv6 nd ra suppress", opt< keyword< "all" > > >, in< "interface" >, bare_no {};

struct ipv6_pool_option : keyword_choice< "rapid-commit", "allow-hint" > {};
struct ipv6_pool_preference : on< "preference", number< 0, 255, "a preference" > > {};

// ipv6 dhcp server <pool> [rapid-commit] [allow-hint] [preference <0-255>]
//   e.g.  ipv6 dhcp server LAN rapid-commit
struct interface_ipv6_server
  : command< "ipv6 dhcp server", name< "a pool" >,
             any_number_of< first_of< ipv6_pool_option, choose< ipv6_pool_preference > > > >,
    in< "interface" >, bare_no {};

// ipv6 dhcp relay destination <ip> [<interface>]
//   e.g.  ipv6 dhcp relay destination 2001:db8::5
struct interface_ipv6_relay
  : command< "ipv6 dhcp relay destination", ipv6_address_word, opt< interface_words< "an interface" > > >,
    in< "interface" > {};

// ipv6 ospf <1-65535> area <area> [instance <0-255>]
//   e.g.  ipv6 ospf 1 area 0
struct ipv6_ospf_instance : on< "instance", number< 0, 255, "an instance" > > {};
struct interface_ipv6_ospf
  : command< "ipv6 ospf", number< 1, 65535, "a process" >, keyword< "area" >,
             first_of< dotted_quad< "an area" >, number< 0, 4294967295, "an area" > >,
             opt< choose< ipv6_ospf_instance > > >,
    in< "interface" > {};

// ipv6 router isis [<tag>]
//   e.g.  ipv6 router isis CORE
struct interface_ipv6_isis
  : command< "ipv6 router isis", opt< name< "a tag" > > >, in< "interface" > {};

// clang-format on

}  // namespace peerlint::grammar
