#pragma once

#include "grammar/lexical.hpp"

// The SSL VPN of IOS-XE: `crypto ssl`. Its sections are kept as their words.
namespace peerlint::grammar {

// clang-format off

struct ssl_object_name : name< "a name" > {};

// crypto ssl proposal <name>
//   e.g.  crypto ssl proposal STRONG
struct ssl_proposal : command< "crypto ssl proposal", ssl_object_name >, in< "config" >, opens< "ssl-proposal" > {};
// crypto ssl policy <name>
//   e.g.  crypto ssl policy OUTSIDE
struct ssl_policy : command< "crypto ssl policy", ssl_object_name >, in< "config" >, opens< "ssl-policy" > {};
// crypto ssl profile <name>
//   e.g.  crypto ssl profile CLIENTS
struct ssl_profile : command< "crypto ssl profile", ssl_object_name >, in< "config" >, opens< "ssl-profile" > {};
// crypto ssl authorization policy <name>
//   e.g.  crypto ssl authorization policy CLIENTS
//   not   crypto ssl authorization policy    expected a name
struct ssl_authorization_policy
  : command< "crypto ssl authorization policy", ssl_object_name >, in< "config" >, opens< "ssl-authorization-policy" > {};

// --- proposal --------------------------------------------------------------------------------------

// protection <suite> …
//   e.g.  protection rsa-aes256-sha1
struct ssl_protection
  : command< "protection", some< name< "a cipher suite" > > >, in< "ssl-proposal" >, bare_no {};

// --- policy ----------------------------------------------------------------------------------------

// ssl proposal <proposal>
//   e.g.  ssl proposal STRONG
struct ssl_used_proposal : command< "ssl proposal", name< "a proposal" > >, in< "ssl-policy" >, bare_no {};

struct ssl_sign : keyword< "sign" > {};

// pki trustpoint <trustpoint> sign
//   e.g.  pki trustpoint HQ-CA sign
struct ssl_trustpoint
  : command< "pki trustpoint", name< "a trustpoint" >, opt< ssl_sign > >, in< "ssl-policy" > {};

struct ssl_port : on< "port", number< 1, 65535, "a port" > > {};
struct ssl_local : on< "local", dotted_quad< "an IPv4 address" > > {};
struct ssl_local_ipv6 : on< "local", ipv6_word< "an IPv6 address" > > {};
struct ssl_local_interface : on< "local", interface_words< "an interface" > > {};

// ip address local <ip> [port <1-65535>]
//   e.g.  ip address local 192.0.2.1 port 443
struct ssl_address
  : command< "ip address", choose< ssl_local >, opt< choose< ssl_port > > >, in< "ssl-policy" >, bare_no {};
// ipv6 address local <ipv6> [port <1-65535>]
//   e.g.  ipv6 address local 2001:db8::1 port 443
struct ssl_address_ipv6
  : command< "ipv6 address", choose< ssl_local_ipv6 >, opt< choose< ssl_port > > >, in< "ssl-policy" >, bare_no {};
// ip interface local <interface> [port <1-65535>]
//   e.g.  ip interface local GigabitEthernet0/0 port 443
struct ssl_interface
  : command< "ip interface", choose< ssl_local_interface >, opt< choose< ssl_port > > >, in< "ssl-policy" >, bare_no {};
// shutdown
//   e.g.  no shutdown
struct ssl_shutdown : command< "shutdown" >, in< "ssl-policy", "ssl-profile" > {};

// --- profile ---------------------------------------------------------------------------------------

// match policy <policy>
//   e.g.  match policy OUTSIDE
struct ssl_match_policy : command< "match policy", name< "a policy" > >, in< "ssl-profile" > {};
// match url <url>
//   e.g.  match url https://vpn.example.net
struct ssl_match_url : command< "match url", name< "a URL" > >, in< "ssl-profile" > {};

struct ssl_list : on< "list", name< "a list of AAA" > > {};
struct ssl_cached : on< "cached" > {};
struct ssl_group_policy : name< "an authorization policy" > {};

// aaa authentication user-pass list <list>
//   e.g.  aaa authentication user-pass list CLIENTS
struct ssl_authentication
  : command< "aaa authentication user-pass", choose< ssl_list > >, in< "ssl-profile" >, bare_no {};
// aaa accounting user-pass list <list>
//   e.g.  aaa accounting user-pass list CLIENTS
struct ssl_accounting
  : command< "aaa accounting user-pass", choose< ssl_list > >, in< "ssl-profile" >, bare_no {};
// aaa authorization group [override] user-pass list <list> [<policy>]
//   e.g.  aaa authorization group user-pass list CLIENTS POLICY
struct ssl_group_authorization
  : command< "aaa authorization group user-pass", choose< ssl_list >, opt< ssl_group_policy > >,
    in< "ssl-profile" >, bare_no {};
//   e.g.  aaa authorization group override user-pass list CLIENTS POLICY
struct ssl_group_override
  : command< "aaa authorization group override user-pass", choose< ssl_list >, opt< ssl_group_policy > >,
    in< "ssl-profile" >, bare_no {};
// aaa authorization user user-pass {cached | list <list> [<policy>]}
//   e.g.  aaa authorization user user-pass cached
struct ssl_user_authorization
  : command< "aaa authorization user user-pass", choose< ssl_cached, ssl_list >, opt< ssl_group_policy > >,
    in< "ssl-profile" >, bare_no {};
// authentication remote {user-pass | pki}
//   e.g.  authentication remote user-pass
struct ssl_remote
  : command< "authentication remote", keyword_choice< "pki", "user-pass" > >, in< "ssl-profile" >, bare_no {};
// max-users <1-10000>
//   e.g.  max-users 100
struct ssl_max_users
  : command< "max-users", number< 1, 10000, "a number of users" > >, in< "ssl-profile" >, bare_no {};
// virtual-template <number>
//   e.g.  virtual-template 1
struct ssl_template
  : command< "virtual-template", number< 1, 1000, "a virtual template" > >, in< "ssl-profile" >, bare_no {};
// description <text>
//   e.g.  description clients at home
struct ssl_description
  : command< "description", rest_of_line< "a description" > >, in< "ssl-profile" >, bare_no {};

// --- authorization policy --------------------------------------------------------------------------

// pool <pool>
//   e.g.  pool CLIENTS
struct ssl_pool : command< "pool", name< "an address pool" > >, in< "ssl-authorization-policy" >, bare_no {};
// netmask <mask>
//   e.g.  netmask 255.255.255.0
struct ssl_netmask : command< "netmask", dotted_quad< "a mask" > >, in< "ssl-authorization-policy" >, bare_no {};
// dns <ip> [<ip>]
//   e.g.  dns 10.1.0.53 10.2.0.53
struct ssl_dns
  : command< "dns", some< dotted_quad< "an IPv4 address" > > >, in< "ssl-authorization-policy" >, bare_no {};
// wins <ip> [<ip>]
//   e.g.  wins 10.1.0.5
struct ssl_wins
  : command< "wins", some< dotted_quad< "an IPv4 address" > > >, in< "ssl-authorization-policy" >, bare_no {};
// def-domain <domain>
//   e.g.  def-domain example.net
struct ssl_domain : command< "def-domain", name< "a domain" > >, in< "ssl-authorization-policy" >, bare_no {};
// split-dns <domain>
//   e.g.  split-dns example.net
struct ssl_split_dns : command< "split-dns", name< "a domain" > >, in< "ssl-authorization-policy" > {};
// mtu <576-1406>
//   e.g.  mtu 1300
struct ssl_mtu
  : command< "mtu", number< 576, 1406, "an MTU in bytes" > >, in< "ssl-authorization-policy" >, bare_no {};
// keepalive <seconds>
//   e.g.  keepalive 60
struct ssl_keepalive
  : command< "keepalive", number< 0, 3600, "a time in seconds" > >, in< "ssl-authorization-policy" >, bare_no {};
// dpd-interval {client | server} <seconds>
//   e.g.  dpd-interval client 120
struct ssl_dpd
  : command< "dpd-interval", keyword_choice< "client", "server" >, number< 0, 3600, "a time in seconds" > >,
    in< "ssl-authorization-policy" > {};
// rekey {interval | time} <seconds>
//   e.g.  rekey interval 3600
struct ssl_rekey
  : command< "rekey", keyword_choice< "interval", "time" >, number< 0, 43200, "a time in seconds" > >,
    in< "ssl-authorization-policy" >, bare_no {};
// timeout {idle | disconnect | session} <seconds>
//   e.g.  timeout idle 1800
struct ssl_timeout
  : command< "timeout", keyword_choice< "disconnect", "idle", "session" >, number< 0, 1209600, "a time in seconds" > >,
    in< "ssl-authorization-policy" > {};
// route set access-list <access list>
//   e.g.  route set access-list SPLIT
struct ssl_route
  : command< "route set access-list", name< "an access list" > >, in< "ssl-authorization-policy" >, bare_no {};
// include-local-lan
//   e.g.  include-local-lan
struct ssl_local_lan : command< "include-local-lan" >, in< "ssl-authorization-policy" > {};
// client profile <name>
//   e.g.  client profile HOME
struct ssl_client_profile
  : command< "client profile", name< "a profile of the client" > >, in< "ssl-authorization-policy" >, bare_no {};
// homepage <url>
//   e.g.  homepage https://intranet.example.net
struct ssl_homepage : command< "homepage", name< "a URL" > >, in< "ssl-authorization-policy" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
