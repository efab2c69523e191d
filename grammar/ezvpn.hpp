#pragma once

#include "grammar/lexical.hpp"

// The router as a client of EasyVPN, and what the certificates of peers must say.
namespace peerlint::grammar {

// clang-format off

struct ezvpn_name : name< "a name" > {};

// crypto ipsec client ezvpn <name>
//   e.g.  crypto ipsec client ezvpn HQ
struct crypto_ezvpn_client
  : command< "crypto ipsec client ezvpn", ezvpn_name >, in< "config" >, opens< "ezvpn-client" > {};

struct ezvpn_group_name : name< "a group" > {};
struct ezvpn_encoding : keyword_choice< "0", "6" > {};
struct ezvpn_key : secret_word< "a key" > {};

// group <name> key [0 | 6] <key>
//   e.g.  group BRANCHES key S3cret
//   not   group BRANCHES S3cret           expected key, found 'S3cret'
struct ezvpn_group
  : command< "group", ezvpn_group_name, choose< on< "key", first_of< seq< ezvpn_encoding, ezvpn_key >, ezvpn_key > > > >,
    in< "ezvpn-client" >, bare_no {};

struct ezvpn_user_name : name< "a user" > {};
struct ezvpn_password_encoding : keyword_choice< "0", "6" > {};
struct ezvpn_password : secret_word< "a password" > {};

// username <name> password [0 | 6] <password>
//   e.g.  username branch7 password S3cret
struct ezvpn_user
  : command< "username", ezvpn_user_name,
             choose< on< "password", first_of< seq< ezvpn_password_encoding, ezvpn_password >, ezvpn_password > > > >,
    in< "ezvpn-client" >, bare_no {};

struct ezvpn_connect_setting : name< "an access list" > {};

// connect {auto | manual | acl <access list>}
//   e.g.  connect auto
//   e.g.  connect acl INTERESTING
struct ezvpn_connect
  : command< "connect", choose< on< "auto" >, on< "manual" >, on< "acl", ezvpn_connect_setting > > >,
    in< "ezvpn-client" >, bare_no {};

// mode {client | network-extension | network-plus}
//   e.g.  mode network-extension
struct ezvpn_mode_word : keyword_choice< "client", "network-extension", "network-plus" > {};
struct ezvpn_mode : command< "mode", ezvpn_mode_word >, in< "ezvpn-client" >, bare_no {};

struct ezvpn_peer_name : name< "an address or a host name" > {};
struct ezvpn_peer_default : keyword< "default" > {};

// peer {<ip> | <host name>} [default]
//   e.g.  peer 192.0.2.1
struct ezvpn_peer
  : command< "peer", ezvpn_peer_name, opt< ezvpn_peer_default > >, in< "ezvpn-client" > {};

struct ezvpn_interface : interface_words< "an interface" > {};

// local-address <interface>
//   e.g.  local-address Loopback0
struct ezvpn_local_address
  : command< "local-address", ezvpn_interface >, in< "ezvpn-client" >, bare_no {};

struct ezvpn_userid_mode : keyword_choice< "http-intercept", "interactive", "local" > {};

// xauth userid mode {http-intercept | interactive | local}
//   e.g.  xauth userid mode interactive
struct ezvpn_userid
  : command< "xauth userid mode", ezvpn_userid_mode >, in< "ezvpn-client" >, bare_no {};

struct ezvpn_template : number< 1, 4095, "the number of a virtual template" > {};

// virtual-interface [<1-4095>]
//   e.g.  virtual-interface 1
struct ezvpn_virtual_interface
  : command< "virtual-interface", opt< ezvpn_template > >, in< "ezvpn-client" >, bare_no {};

struct identity_object_name : name< "a name" > {};

// crypto identity <name>
//   e.g.  crypto identity BRANCHES
struct crypto_identity_object
  : command< "crypto identity", identity_object_name >, in< "config" >, opens< "crypto-identity" > {};

struct identity_object_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description routers of the branches
struct identity_object_description
  : command< "description", identity_object_text >, in< "crypto-identity" >, bare_no {};

struct identity_object_dn_text : rest_of_line< "a distinguished name" > {};

// dn <attribute>=<value> [, <attribute>=<value> …]
//   e.g.  dn ou=branches, o=example
struct identity_object_dn : command< "dn", identity_object_dn_text >, in< "crypto-identity" > {};

struct identity_object_fqdn_name : name< "a host name" > {};

// fqdn <host name>
//   e.g.  fqdn branch7.example.net
struct identity_object_fqdn : command< "fqdn", identity_object_fqdn_name >, in< "crypto-identity" > {};

// clang-format on

}  // namespace peerlint::grammar
