#pragma once

#include "grammar/lexical.hpp"

// IKEv2 authorization policies: what a peer is given, and the routes that it is told.
namespace peerlint::grammar {

// clang-format off

struct authorization_policy_name : name< "an authorization policy name" > {};

// crypto ikev2 authorization policy <name>
//   e.g.  crypto ikev2 authorization policy default
struct crypto_ikev2_authorization_policy
  : command< "crypto ikev2 authorization policy", authorization_policy_name >, in< "config" >,
    opens< "ikev2-authorization-policy" > {
  using no_arguments = opt< authorization_policy_name >;
};

struct authorization_pool_name : name< "an address pool" > {};
struct authorization_ipv6_pool_name : name< "an address pool" > {};
struct authorization_attributes : name< "an attribute list" > {};

// pool <name>
//   e.g.  pool FLEX-POOL
struct authorization_pool
  : command< "pool", authorization_pool_name >, in< "ikev2-authorization-policy" >, bare_no {};

// ipv6 pool <name>
//   e.g.  ipv6 pool FLEX6
struct authorization_ipv6_pool
  : command< "ipv6 pool", authorization_ipv6_pool_name >, in< "ikev2-authorization-policy" >, bare_no {};

// aaa attribute list <name>
//   e.g.  aaa attribute list BRANCH
struct authorization_attribute_list
  : command< "aaa attribute list", authorization_attributes >, in< "ikev2-authorization-policy" >, bare_no {};

struct route_set_interface_name : interface_words< "an interface" > {};

// route set interface [<interface>]
//   e.g.  route set interface
//   e.g.  route set interface Loopback0
struct authorization_route_interface
  : command< "route set interface", opt< route_set_interface_name > >, in< "ikev2-authorization-policy" >, bare_no {};

struct route_set_ipv6 : keyword< "ipv6" > {};
struct route_set_acl : name< "an access list" > {};

// route set access-list [ipv6] <access list>
//   e.g.  route set access-list SPLIT
//   e.g.  route set access-list ipv6 SPLIT6
struct authorization_route_access_list
  : command< "route set access-list", first_of< seq< exact< route_set_ipv6 >, route_set_acl >, route_set_acl > >,
    in< "ikev2-authorization-policy" > {
  using no_arguments = seq< opt< exact< route_set_ipv6 > >, opt< route_set_acl > >;
};

struct route_remote_network : dotted_quad< "a network" > {};
struct route_remote_mask : dotted_quad< "a mask" > {};
struct route_remote_prefix : ipv6_word< "an IPv6 prefix" > {};
struct route_remote_ipv4 : on< "ipv4", route_remote_network, route_remote_mask > {};
struct route_remote_ipv6 : on< "ipv6", route_remote_prefix > {};

// route set remote {ipv4 <network> <mask> | ipv6 <prefix>}
//   e.g.  route set remote ipv4 10.1.0.0 255.255.0.0
//   not   route set remote 10.1.0.0 255.255.0.0   expected ipv4 or ipv6, found '10.1.0.0'
struct authorization_route_remote
  : command< "route set remote", choose< route_remote_ipv4, route_remote_ipv6 > >, in< "ikev2-authorization-policy" > {};

// route set local {ipv4 <network> <mask> | ipv6 <prefix>}
//   e.g.  route set local ipv4 10.2.0.0 255.255.0.0
struct authorization_route_local
  : command< "route set local", choose< route_remote_ipv4, route_remote_ipv6 > >, in< "ikev2-authorization-policy" > {};

struct accepted_tag : number< 1, 4294967295, "a tag" > {};
struct accepted_distance : number< 1, 255, "an administrative distance" > {};
struct accept_tag : on< "tag", accepted_tag > {};
struct accept_distance : on< "distance", accepted_distance > {};

// route accept any [tag <1-4294967295>] [distance <1-255>]
//   e.g.  route accept any
//   e.g.  route accept any tag 100 distance 2
struct authorization_route_accept
  : command< "route accept any", any_number_of< choose< accept_tag, accept_distance > > >,
    in< "ikev2-authorization-policy" >, bare_no {};

struct authorization_netmask_value : dotted_quad< "a mask" > {};

// netmask <mask>
//   e.g.  netmask 255.255.255.0
struct authorization_netmask
  : command< "netmask", authorization_netmask_value >, in< "ikev2-authorization-policy" >, bare_no {};

struct authorization_server_address : dotted_quad< "an IPv4 address" > {};
struct authorization_server_ipv6 : ipv6_word< "an IPv6 address" > {};
struct authorization_host : name< "an address or name" > {};

// dns <ip> [<ip>]
//   e.g.  dns 10.1.1.1 10.1.1.2
struct authorization_dns
  : command< "dns", authorization_server_address, opt< authorization_server_address > >,
    in< "ikev2-authorization-policy" >, bare_no {};

// ipv6 dns <ipv6> [<ipv6>]
//   e.g.  ipv6 dns 2001:db8::1
struct authorization_ipv6_dns
  : command< "ipv6 dns", authorization_server_ipv6, opt< authorization_server_ipv6 > >,
    in< "ikev2-authorization-policy" >, bare_no {};

// wins <ip> [<ip>]
//   e.g.  wins 10.1.1.3
struct authorization_wins
  : command< "wins", authorization_server_address, opt< authorization_server_address > >,
    in< "ikev2-authorization-policy" >, bare_no {};

struct authorization_domain : name< "a domain" > {};

// def-domain <domain>
//   e.g.  def-domain example.net
struct authorization_def_domain
  : command< "def-domain", authorization_domain >, in< "ikev2-authorization-policy" >, bare_no {};

// split-dns <domain>
//   e.g.  split-dns example.net
struct authorization_split_dns
  : command< "split-dns", authorization_domain >, in< "ikev2-authorization-policy" > {};

struct authorization_acl : name< "an access list" > {};

// subnet-acl <access list>
//   e.g.  subnet-acl SPLIT
struct authorization_subnet_acl
  : command< "subnet-acl", authorization_acl >, in< "ikev2-authorization-policy" >, bare_no {};

// ipv6 subnet-acl <access list>
//   e.g.  ipv6 subnet-acl SPLIT6
struct authorization_ipv6_subnet_acl
  : command< "ipv6 subnet-acl", authorization_acl >, in< "ikev2-authorization-policy" >, bare_no {};

// dhcp server {<ip> | <name>}
//   e.g.  dhcp server 10.1.1.9
struct authorization_dhcp_server
  : command< "dhcp server", authorization_host >, in< "ikev2-authorization-policy" > {};

// dhcp giaddr <ip>
//   e.g.  dhcp giaddr 10.1.1.1
struct authorization_dhcp_giaddr
  : command< "dhcp giaddr", authorization_server_address >, in< "ikev2-authorization-policy" >, bare_no {};

struct authorization_dhcp_seconds : number< 1, 4294967295, "a time in seconds" > {};

// dhcp timeout <seconds>
//   e.g.  dhcp timeout 10
struct authorization_dhcp_timeout
  : command< "dhcp timeout", authorization_dhcp_seconds >, in< "ikev2-authorization-policy" >, bare_no {};

// pfs
//   e.g.  pfs
struct authorization_pfs : command< "pfs" >, in< "ikev2-authorization-policy" > {};

struct authorization_lifetime : number< 120, 25920000, "a lifetime in seconds" > {};

// session-lifetime <120-25920000>
//   e.g.  session-lifetime 86400
struct authorization_session_lifetime
  : command< "session-lifetime", authorization_lifetime >, in< "ikev2-authorization-policy" >, bare_no {};

// backup-gateway {<ip> | <name>}
//   e.g.  backup-gateway hub2.example.net
struct authorization_backup_gateway
  : command< "backup-gateway", authorization_host >, in< "ikev2-authorization-policy" > {};

// include-local-lan
//   e.g.  include-local-lan
struct authorization_local_lan : command< "include-local-lan" >, in< "ikev2-authorization-policy" > {};

// smartcard-removal-disconnect
//   e.g.  smartcard-removal-disconnect
struct authorization_smartcard : command< "smartcard-removal-disconnect" >, in< "ikev2-authorization-policy" > {};

// clang-format on

}  // namespace peerlint::grammar
