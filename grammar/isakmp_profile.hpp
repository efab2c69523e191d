#pragma once

#include "grammar/isakmp_keyring.hpp"
#include "grammar/lexical.hpp"

// ISAKMP profiles: which peers they take, and what those get. What a remote client is given stands
// in isakmp_profile_client.hpp.
namespace peerlint::grammar {

// clang-format off

struct isakmp_profile_name : name< "an ISAKMP profile name" > {};
struct profile_accounting_list : name< "an accounting list" > {};
struct profile_accounting : on< "accounting", profile_accounting_list > {};

// crypto isakmp profile <name> [accounting <list>]
//   e.g.  crypto isakmp profile BRANCHES
//   e.g.  crypto isakmp profile BRANCHES accounting USERS
//   not   crypto isakmp profile BRANCHES USERS    expected accounting or the end of the line, found 'USERS'
struct crypto_isakmp_profile
  : command< "crypto isakmp profile", isakmp_profile_name, opt< choose< profile_accounting > > >,
    in< "config" >, opens< "isakmp-profile" > {};

struct profile_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description branches in the north
struct profile_description
  : command< "description", profile_description_text >, in< "isakmp-profile" >, bare_no {};

struct profile_vrf_name : name< "a VRF name" > {};

// vrf <VRF>: of the traffic inside the tunnel
//   e.g.  vrf CUSTOMER
struct profile_vrf : command< "vrf", profile_vrf_name >, in< "isakmp-profile" >, bare_no {};

struct used_keyring : name< "a keyring name" > {};

// keyring <name> [<name> …]
//   e.g.  keyring BRANCHES
//   e.g.  keyring default
struct profile_keyring : command< "keyring", some< used_keyring > >, in< "isakmp-profile" > {
  using no_arguments = any_number_of< used_keyring >;
};

struct self_ipv6 : keyword< "ipv6" > {};
struct self_ip : dotted_quad< "an IPv4 address" > {};
struct self_name : name< "a name" > {};
struct self_address : on< "address", opt< self_ipv6 > > {};
struct self_fqdn : on< "fqdn", opt< self_name > > {};
struct self_user_fqdn : on< "user-fqdn", self_name > {};
struct self_dn : on< "dn" > {};

// self-identity {address [ipv6] | fqdn [<name>] | user-fqdn <user@domain> | dn | <ip>}
//   e.g.  self-identity address
//   e.g.  self-identity address ipv6
//   e.g.  self-identity fqdn
//   e.g.  self-identity user-fqdn branch7@example.net
//   e.g.  self-identity 192.0.2.1
//   not   self-identity hostname          expected an IPv4 address, address, fqdn, user-fqdn or dn, found 'hostname'
struct profile_self_identity
  : command< "self-identity", first_of< choose< self_address, self_fqdn, self_user_fqdn, self_dn >, self_ip > >,
    in< "isakmp-profile" >, bare_no {};

struct match_ip : dotted_quad< "the peer's IPv4 address" > {};
struct match_mask : dotted_quad< "a mask" > {};
struct match_ipv6 : ipv6_word< "an IPv6 prefix" > {};
struct match_vrf : name< "a VRF name" > {};
struct match_vrf_keyword : keyword< "vrf" > {};
struct match_domain_keyword : keyword< "domain" > {};
struct match_name : name< "a name" > {};
struct match_for_ipv6 : on< "ipv6", match_ipv6, opt< match_vrf > > {};
struct match_address_identity
  : on< "address", first_of< choose< match_for_ipv6 >, seq< match_ip, opt< match_mask >, opt< match_vrf > > > > {};
struct match_named
  : seq< first_of< seq< exact< match_domain_keyword >, match_name >, match_name >,
         opt< first_of< seq< exact< match_vrf_keyword >, match_vrf >, match_vrf > > > {};
struct match_host : on< "host", match_named > {};
struct match_user : on< "user", match_named > {};
struct match_user_fqdn : on< "user-fqdn", match_name > {};
struct match_group : on< "group", match_name > {};

// match identity {address {<ip> [<mask>] | ipv6 <prefix>} [<front-door VRF>] | {host | user} [domain] <name> | user-fqdn <name> | group <name>}
//   e.g.  match identity address 192.0.2.1 255.255.255.255
//   e.g.  match identity address 0.0.0.0 INTERNET
//   e.g.  match identity address ipv6 2001:db8::1/128
//   e.g.  match identity host hub.example.net
//   e.g.  match identity host domain example.net
//   e.g.  match identity group CLIENTS
//   not   match identity 192.0.2.1        expected address, host, user, user-fqdn or group, found '192.0.2.1'
struct profile_match_identity
  : command< "match identity",
             choose< match_address_identity, match_host, match_user, match_user_fqdn, match_group > >,
    in< "isakmp-profile" > {};

struct used_certificate_map : name< "a certificate map" > {};

// match certificate <certificate map>
//   e.g.  match certificate BRANCHES
struct profile_match_certificate
  : command< "match certificate", used_certificate_map >, in< "isakmp-profile" > {};

struct profile_trustpoint_name : name< "a trustpoint" > {};

// ca trust-point <name>
//   e.g.  ca trust-point COMPANY
struct profile_trustpoint
  : command< "ca trust-point", profile_trustpoint_name >, in< "isakmp-profile" > {};

// local-address {<interface> | <ip> [<front-door VRF>]}
//   e.g.  local-address Loopback0
//   e.g.  local-address 192.0.2.1 INTERNET
struct profile_local_address
  : command< "local-address", isakmp_local_end >, in< "isakmp-profile" >, bare_no {};

// initiate mode aggressive
//   e.g.  initiate mode aggressive
struct profile_initiate : command< "initiate mode aggressive" >, in< "isakmp-profile" > {};

struct profile_keepalive_interval : number< 10, 3600, "an interval in seconds" > {};
struct profile_keepalive_retry : number< 2, 60, "a retry interval in seconds" > {};

// keepalive <10-3600> retry <2-60>
//   e.g.  keepalive 10 retry 3
//   not   keepalive 10 3                  expected retry, found '3'
struct profile_keepalive
  : command< "keepalive", profile_keepalive_interval,
             choose< on< "retry", profile_keepalive_retry > > >,
    in< "isakmp-profile" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
