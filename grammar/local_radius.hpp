#pragma once

#include "grammar/secret_line.hpp"

// The router as a RADIUS server for its own access points.
namespace peerlint::grammar {

// clang-format off

// radius-server local
//   e.g.  radius-server local
struct local_radius : command< "radius-server local" >, in< "config" >, opens< "radius-server-local" > {};

struct local_nas_address : dotted_quad< "an IPv4 address" > {};
struct local_radius_encoding : keyword_choice< "0", "7" > {};
struct local_radius_secret : secret_word< "a key" > {};
struct local_radius_words
  : first_of< seq< exact< local_radius_encoding >, local_radius_secret >, local_radius_secret > {};
struct local_nas_key : on< "key", local_radius_words > {};

// nas <ip> key [0 | 7] <key>
//   e.g.  nas 10.0.1.1 key 0 Harbour42
//   not   nas 10.0.1.1 Harbour42          expected key, found 'Harbour42'
struct local_nas
  : command< "nas", local_nas_address, choose< local_nas_key > >, in< "radius-server-local" > {
  using no_arguments = seq< local_nas_address, opt< choose< local_nas_key > > >;
};

struct local_radius_user_name : name< "a user name" > {};
struct local_user_password : on< "password", local_radius_words > {};
struct local_user_hash : on< "nthash", local_radius_words > {};
struct local_user_group_name : name< "a group" > {};
struct local_user_group : on< "group", local_user_group_name > {};
struct local_user_mac_only : on< "mac-auth-only" > {};

// user <name> {password | nthash} [0 | 7] <key> [group <group>] [mac-auth-only]
//   e.g.  user scanner-1 nthash 7 094F471A1A0A group SCANNERS
//   e.g.  user scanner-2 password Harbour42
struct local_radius_user
  : command< "user", local_radius_user_name, choose< local_user_password, local_user_hash >,
             any_number_of< choose< local_user_group, local_user_mac_only > > >,
    in< "radius-server-local" > {
  using no_arguments = seq< local_radius_user_name, opt< rest_of_line< "the value" > > >;
};

struct local_radius_group_name : name< "a group" > {};

// group <name>
//   e.g.  group SCANNERS
struct local_radius_group
  : command< "group", local_radius_group_name >, in< "radius-server-local" >, opens< "radius-server-local-group" > {};

// authentication {eapfast | leap | mac}
//   e.g.  no authentication eapfast
struct local_radius_method
  : command< "authentication", keyword_choice< "eapfast", "leap", "mac" > >, in< "radius-server-local" > {};

// vlan <1-4094>
//   e.g.  vlan 20
struct local_group_vlan
  : command< "vlan", number< 1, 4094, "a VLAN" > >, in< "radius-server-local-group" >, bare_no {};
// ssid <ssid>
//   e.g.  ssid WAREHOUSE
struct local_group_ssid : command< "ssid", name< "an SSID" > >, in< "radius-server-local-group" > {};
// reauthentication time <seconds>
//   e.g.  reauthentication time 1800
struct local_group_again
  : command< "reauthentication time", number< 0, 4294967295, "a time in seconds" > >,
    in< "radius-server-local-group" >, bare_no {};

struct local_block_time : on< "time", name< "a time in seconds or infinite" > > {};

// block count <1-4294967295> time {<seconds> | infinite}
//   e.g.  block count 3 time 600
struct local_group_block
  : command< "block count", number< 1, 4294967295, "a number of tries" >, choose< local_block_time > >,
    in< "radius-server-local-group" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
