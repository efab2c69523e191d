#pragma once

#include "grammar/lexical.hpp"

// Groups of EasyVPN clients: what the server gives them.
namespace peerlint::grammar {

// clang-format off

struct client_group_name : name< "a client group" > {};

// crypto isakmp client configuration group <name>
//   e.g.  crypto isakmp client configuration group CLIENTS
struct crypto_isakmp_client_group
  : command< "crypto isakmp client configuration group", client_group_name >,
    in< "config" >, opens< "isakmp-client-group" > {};

struct client_key_encoding : keyword_choice< "0", "6" > {};
struct client_key_value : secret_word< "a key" > {};

// key [0 | 6] <key>
//   e.g.  key S3cret
//   e.g.  key 6 HQPKAebcE]MYBFM
struct client_group_key
  : command< "key", first_of< seq< client_key_encoding, client_key_value >, client_key_value > >,
    in< "isakmp-client-group" >, bare_no {};

struct client_pool_name : name< "an address pool" > {};

// pool <address pool>
//   e.g.  pool CLIENTS
struct client_group_pool
  : command< "pool", client_pool_name >, in< "isakmp-client-group" >, bare_no {};

struct client_acl_name : name< "an access list" > {};

// acl <access list>: the networks behind the tunnel
//   e.g.  acl SPLIT
struct client_group_acl : command< "acl", client_acl_name >, in< "isakmp-client-group" >, bare_no {};

struct client_domain_name : name< "a domain" > {};

// domain <name>
//   e.g.  domain example.net
struct client_group_domain
  : command< "domain", client_domain_name >, in< "isakmp-client-group" >, bare_no {};

struct client_mask : dotted_quad< "a mask" > {};

// netmask <mask>
//   e.g.  netmask 255.255.255.0
//   not   netmask 24                      expected a mask, found '24'
struct client_group_netmask
  : command< "netmask", client_mask >, in< "isakmp-client-group" >, bare_no {};

struct client_server_ip : dotted_quad< "the server's IPv4 address" > {};

// dns <ip> [<ip>]
//   e.g.  dns 8.8.4.4 8.8.8.8
struct client_group_dns
  : command< "dns", client_server_ip, opt< client_server_ip > >, in< "isakmp-client-group" >, bare_no {};

// wins <ip> [<ip>]
//   e.g.  wins 10.1.0.5
struct client_group_wins
  : command< "wins", client_server_ip, opt< client_server_ip > >, in< "isakmp-client-group" >, bare_no {};

struct client_gateway : name< "an address or a host name" > {};

// backup-gateway {<ip> | <host name>}
//   e.g.  backup-gateway 202.100.1.1
struct client_group_backup_gateway
  : command< "backup-gateway", client_gateway >, in< "isakmp-client-group" > {};

struct client_split_name : name< "a domain" > {};

// split-dns <domain>
//   e.g.  split-dns example.net
struct client_group_split_dns
  : command< "split-dns", client_split_name >, in< "isakmp-client-group" > {};

// save-password
//   e.g.  save-password
struct client_group_save_password : command< "save-password" >, in< "isakmp-client-group" > {};

// include-local-lan
//   e.g.  include-local-lan
struct client_group_local_lan : command< "include-local-lan" >, in< "isakmp-client-group" > {};

// group-lock
//   e.g.  group-lock
struct client_group_lock : command< "group-lock" >, in< "isakmp-client-group" > {};

// pfs
//   e.g.  pfs
struct client_group_pfs : command< "pfs" >, in< "isakmp-client-group" > {};

struct client_user_count : number< 1, 5000, "a number of users" > {};

// max-users <1-5000>
//   e.g.  max-users 100
struct client_group_max_users
  : command< "max-users", client_user_count >, in< "isakmp-client-group" >, bare_no {};

struct client_login_count : number< 1, 10, "a number of logins" > {};

// max-logins <1-10>
//   e.g.  max-logins 2
struct client_group_max_logins
  : command< "max-logins", client_login_count >, in< "isakmp-client-group" >, bare_no {};

// banner <delimiter> <text> <delimiter>: the text may go on for lines, and is not kept
//   e.g.  banner ^C for staff only ^C
struct client_group_banner
  : command< "banner", rest_of_line< "a text between delimiters" > >, in< "isakmp-client-group" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
