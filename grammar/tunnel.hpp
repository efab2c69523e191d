#pragma once

#include "grammar/lexical.hpp"

// Tunnel interfaces, and Virtual-Templates `type tunnel`. NHRP stands in nhrp.
namespace peerlint::grammar {

// clang-format off

struct tunnel_source_interface : interface_words< "an interface" > {};
struct tunnel_source_ip : dotted_quad< "an IPv4 address" > {};
struct tunnel_source_ipv6 : ipv6_word< "an IPv6 address" > {};
struct tunnel_dynamic : keyword< "dynamic" > {};

// tunnel source {<interface> | <ip> | <ipv6> | dynamic}
//   e.g.  tunnel source GigabitEthernet0/0
//   e.g.  tunnel source 192.0.2.1
//   e.g.  tunnel source dynamic
//   not   tunnel source outside           expected an IPv4 address, an IPv6 address, an interface or dynamic, found 'outside'
struct tunnel_source
  : command< "tunnel source", first_of< tunnel_source_ip, tunnel_source_ipv6, tunnel_source_interface,
                                        tunnel_dynamic > >,
    in< "interface" >, bare_no {};

struct tunnel_destination_ip : dotted_quad< "an IPv4 address" > {};
struct tunnel_destination_ipv6 : ipv6_word< "an IPv6 address" > {};
struct tunnel_destination_name : host_name< "a host name" > {};
struct tunnel_destination_list : name< "an access list" > {};
struct tunnel_list_word : keyword< "access-list" > {};

// tunnel destination {<ip> | <ipv6> | <host name> | dynamic | access-list <list>}
//   e.g.  tunnel destination 198.51.100.2
//   e.g.  tunnel destination hub.example.net
//   e.g.  tunnel destination dynamic
//   not   tunnel destination 198.51.100   expected an IPv4 address, an IPv6 address or a host name, found '198.51.100'
struct tunnel_destination
  : command< "tunnel destination",
             first_of< tunnel_destination_ip, tunnel_destination_ipv6, exact< tunnel_dynamic >,
                       seq< exact< tunnel_list_word >, tunnel_destination_list >,
                       tunnel_destination_name > >,
    in< "interface" >, bare_no {};

struct mode_to_ip : on< "ip" > {};
struct mode_to_ipv6 : on< "ipv6" > {};
struct mode_multipoint_ipv6 : on< "multipoint", opt< keyword< "ipv6" > > > {};
struct mode_gre : on< "gre", choose< mode_to_ip, mode_to_ipv6, mode_multipoint_ipv6 > > {};
struct mode_ipsec_ipv4 : on< "ipv4", opt< keyword< "v6-overlay" > > > {};
struct mode_ipsec_ipv6 : on< "ipv6", opt< keyword< "v4-overlay" > > > {};
struct mode_ipsec_dual : on< "dual-overlay" > {};
struct mode_ipsec : on< "ipsec", choose< mode_ipsec_ipv4, mode_ipsec_ipv6, mode_ipsec_dual > > {};
struct mode_ipip : on< "ipip", opt< keyword< "decapsulate-any" > > > {};
struct mode_ipv6 : on< "ipv6" > {};
struct mode_ipv6ip
  : on< "ipv6ip", opt< keyword_choice< "6rd", "6to4", "auto-6rd", "auto-6to4", "auto-tunnel", "isatap" > > > {};
struct mode_mpls
  : on< "mpls", keyword< "traffic-eng" >, opt< keyword_choice< "multilsp", "point-to-multipoint" > > > {};
struct mode_over_gre : on< "gre", keyword_choice< "ipv4", "ipv6" > > {};
struct mode_over_l2tp : on< "l2tpv3", keyword< "manual" > > {};
struct mode_ethernet : on< "ethernet", choose< mode_over_gre, mode_over_l2tp > > {};
struct mode_udp : on< "udp", keyword_choice< "ip", "multipoint" > > {};
struct mode_vxlan : on< "vxlan", keyword_choice< "ipv4", "ipv6" >, opt< keyword< "default-mac" > > > {};
struct mode_vxlan_gpe : on< "vxlan-gpe", keyword_choice< "ipv4", "ipv6" > > {};
struct mode_sdwan : on< "sdwan" > {};
struct mode_aurp : on< "aurp" > {};
struct mode_cayman : on< "cayman" > {};
struct mode_dvmrp : on< "dvmrp" > {};
struct mode_eon : on< "eon" > {};
struct mode_iptalk : on< "iptalk" > {};
struct mode_nos : on< "nos" > {};
struct mode_rbscp : on< "rbscp" > {};
struct mode_tag : on< "tag-switching" > {};

// tunnel mode {gre {ip | ipv6 | multipoint [ipv6]} | ipsec {ipv4 [v6-overlay] | ipv6 [v4-overlay] | dual-overlay} | ipip [decapsulate-any] | ipv6 | ipv6ip [6rd | 6to4 | auto-6rd | auto-6to4 | auto-tunnel | isatap] | mpls traffic-eng [multilsp | point-to-multipoint] | ethernet {gre {ipv4 | ipv6} | l2tpv3 manual} | udp {ip | multipoint} | vxlan {ipv4 | ipv6} [default-mac] | vxlan-gpe {ipv4 | ipv6} | sdwan | aurp | cayman | dvmrp | eon | iptalk | nos | rbscp | tag-switching}
//   e.g.  tunnel mode ipsec ipv4
//   e.g.  tunnel mode gre multipoint
//   e.g.  tunnel mode ipv6ip 6to4
//   not   tunnel mode gre                 expected ip, ipv6 or multipoint
struct tunnel_mode
  : command< "tunnel mode",
             choose< mode_gre, mode_ipsec, mode_ipip, mode_ipv6, mode_ipv6ip, mode_mpls, mode_ethernet,
                     mode_udp, mode_vxlan, mode_vxlan_gpe, mode_sdwan, mode_aurp, mode_cayman,
                     mode_dvmrp, mode_eon, mode_iptalk, mode_nos, mode_rbscp, mode_tag > >,
    in< "interface" >, bare_no {};

struct tunnel_key_number : number< 0, 4294967295, "a tunnel key" > {};

// tunnel key <0-4294967295>
//   e.g.  tunnel key 100
//   not   tunnel key S3cret               expected a tunnel key (0-4294967295), found 'S3cret'
struct tunnel_key : command< "tunnel key", tunnel_key_number >, in< "interface" >, bare_no {};

struct tunnel_vrf_name : name< "a VRF" > {};

// tunnel vrf <vrf>
//   e.g.  tunnel vrf INTERNET
struct tunnel_vrf : command< "tunnel vrf", tunnel_vrf_name >, in< "interface" >, bare_no {};

// tunnel checksum
//   e.g.  tunnel checksum
struct tunnel_checksum : command< "tunnel checksum" >, in< "interface" > {};

struct tunnel_age : number< 10, 30, "an age in minutes" > {};
struct tunnel_never_ages : keyword< "infinite" > {};
struct tunnel_least_mtu : number< 92, 65535, "an MTU in bytes" > {};
struct tunnel_age_timer : on< "age-timer", first_of< tunnel_age, tunnel_never_ages > > {};
struct tunnel_min_mtu : on< "min-mtu", tunnel_least_mtu > {};

// tunnel path-mtu-discovery [age-timer {<10-30> | infinite}] [min-mtu <92-65535>]
//   e.g.  tunnel path-mtu-discovery
//   e.g.  tunnel path-mtu-discovery age-timer infinite
//   not   tunnel path-mtu-discovery age-timer 5    expected an age in minutes (10-30), found '5'
struct tunnel_path_mtu
  : command< "tunnel path-mtu-discovery", any_number_of< choose< tunnel_age_timer, tunnel_min_mtu > > >,
    in< "interface" >, bare_no {};

struct protection_profile : name< "an IPsec profile" > {};
struct protection_isakmp_name : name< "an ISAKMP profile" > {};
struct protection_ikev2_name : name< "an IKEv2 profile" > {};
struct protection_shared : on< "shared" > {};
struct protection_isakmp : on< "isakmp-profile", protection_isakmp_name > {};
struct protection_ikev2 : on< "ikev2-profile", protection_ikev2_name > {};

// tunnel protection ipsec profile <profile> [shared] [isakmp-profile <profile> | ikev2-profile <profile>]
//   e.g.  tunnel protection ipsec profile DMVPN
//   e.g.  tunnel protection ipsec profile DMVPN shared
//   e.g.  tunnel protection ipsec profile DMVPN ikev2-profile HUB
//   not   tunnel protection ipsec profile    expected an IPsec profile
struct tunnel_protection
  : command< "tunnel protection ipsec profile", protection_profile,
             any_number_of< choose< protection_shared, protection_isakmp, protection_ikev2 > > >,
    in< "interface" >, bare_no {};

struct protection_list : name< "an access list" > {};

// tunnel protection ipsec policy ipv4 <access list>
//   e.g.  tunnel protection ipsec policy ipv4 VPN-TRAFFIC
struct tunnel_policy_ipv4
  : command< "tunnel protection ipsec policy ipv4", protection_list >, in< "interface" >, bare_no {};

// tunnel protection ipsec policy ipv6 <access list>
//   e.g.  tunnel protection ipsec policy ipv6 VPN-TRAFFIC6
struct tunnel_policy_ipv6
  : command< "tunnel protection ipsec policy ipv6", protection_list >, in< "interface" >, bare_no {};

struct protection_interface : interface_words< "an interface" > {};

// tunnel protection ipsec local-address <interface>
//   e.g.  tunnel protection ipsec local-address Loopback0
struct tunnel_local_address
  : command< "tunnel protection ipsec local-address", protection_interface >,
    in< "interface" >, bare_no {};

// tunnel protection ipsec initiate
//   e.g.  tunnel protection ipsec initiate
struct tunnel_initiate : command< "tunnel protection ipsec initiate" >, in< "interface" > {};

// tunnel ttl <1-255>
//   e.g.  tunnel ttl 255
struct tunnel_ttl
  : command< "tunnel ttl", number< 0, 255, "a time to live" > >, in< "interface" >, bare_no {};

// tunnel tos <0-255>
//   e.g.  tunnel tos 0
struct tunnel_tos
  : command< "tunnel tos", number< 0, 255, "a type of service" > >, in< "interface" >, bare_no {};

// tunnel bandwidth {receive | transmit} <kilobits>
//   e.g.  tunnel bandwidth transmit 8000
struct tunnel_bandwidth_receive
  : command< "tunnel bandwidth receive", number< 0, 10000000, "a bandwidth in kilobits" > >,
    in< "interface" >, bare_no {};
//   e.g.  tunnel bandwidth transmit 8000
struct tunnel_bandwidth_transmit
  : command< "tunnel bandwidth transmit", number< 0, 10000000, "a bandwidth in kilobits" > >,
    in< "interface" >, bare_no {};

// tunnel sequence-datagrams
//   e.g.  tunnel sequence-datagrams
struct tunnel_sequence : command< "tunnel sequence-datagrams" >, in< "interface" > {};

// tunnel route-via <interface> {mandatory | preferred}
//   e.g.  tunnel route-via GigabitEthernet0/0 mandatory
struct tunnel_route_via
  : command< "tunnel route-via", interface_words< "an interface" >,
             keyword_choice< "mandatory", "preferred" > >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
