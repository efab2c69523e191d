#pragma once

#include "grammar/lexical.hpp"

// GETVPN: groups of a member or a key server. What a key server says: gdoi_server.hpp.
namespace peerlint::grammar {

// clang-format off

struct gdoi_group_name : name< "a GDOI group" > {};
struct gdoi_ipv6_group : keyword< "ipv6" > {};

// crypto gdoi group [ipv6] <name>
//   e.g.  crypto gdoi group GETVPN
//   e.g.  crypto gdoi group ipv6 GETVPN6
struct crypto_gdoi_group
  : command< "crypto gdoi group", first_of< seq< exact< gdoi_ipv6_group >, gdoi_group_name >, gdoi_group_name > >,
    in< "config" >, opens< "gdoi-group" > {};

struct gkm_group_name : name< "a GKM group" > {};

// crypto gkm group [ipv6] <name>
//   e.g.  crypto gkm group GETVPN
struct crypto_gkm_group
  : command< "crypto gkm group", first_of< seq< exact< gdoi_ipv6_group >, gkm_group_name >, gkm_group_name > >,
    in< "config" >, opens< "gkm-group" > {};

struct gdoi_identity_value : number< 0, 2147483647, "a group number" > {};

// identity number <0-2147483647>
//   e.g.  identity number 1234
//   not   identity number ten             expected a group number (0-2147483647), found 'ten'
struct gdoi_identity_number
  : command< "identity number", gdoi_identity_value >, in< "gdoi-group", "gkm-group" >, bare_no {};

struct gdoi_identity_ip : dotted_quad< "an IPv4 address" > {};
struct gdoi_identity_v6 : ipv6_word< "an IPv6 address" > {};

// identity address {ipv4 <ip> | ipv6 <ipv6>}
//   e.g.  identity address ipv4 192.0.2.1
struct gdoi_identity_address
  : command< "identity address", choose< on< "ipv4", gdoi_identity_ip >, on< "ipv6", gdoi_identity_v6 > > >,
    in< "gdoi-group", "gkm-group" >, bare_no {};

struct gdoi_server_ip : dotted_quad< "the key server's IPv4 address" > {};
struct gdoi_server_v6 : ipv6_word< "the key server's IPv6 address" > {};
struct gdoi_server_host : name< "the key server's host name" > {};

// server address {ipv4 {<ip> | <host name>} | ipv6 {<ipv6> | <host name>}}
//   e.g.  server address ipv4 155.155.155.1
//   not   server address 155.155.155.1    expected ipv4 or ipv6, found '155.155.155.1'
struct gdoi_server_address
  : command< "server address",
             choose< on< "ipv4", first_of< gdoi_server_ip, gdoi_server_host > >,
                     on< "ipv6", first_of< gdoi_server_v6, gdoi_server_host > > > >,
    in< "gdoi-group", "gkm-group" > {};

// server hostname <host name>
//   e.g.  server hostname keys.example.net
struct gdoi_server_hostname
  : command< "server hostname", gdoi_server_host >, in< "gdoi-group", "gkm-group" > {};

// server local
//   e.g.  server local
struct gdoi_server_local
  : command< "server local" >, in< "gdoi-group", "gkm-group" >, opens< "gdoi-server-local" > {};

struct gdoi_interface : interface_words< "an interface" > {};

// client registration interface <interface>
//   e.g.  client registration interface Loopback0
struct gdoi_registration
  : command< "client registration interface", gdoi_interface >, in< "gdoi-group", "gkm-group" >, bare_no {};

// passive
//   e.g.  passive
struct gdoi_passive : command< "passive" >, in< "gdoi-group", "gkm-group" > {};

// client bypass-policy
//   e.g.  client bypass-policy
struct gdoi_bypass : command< "client bypass-policy" >, in< "gdoi-group", "gkm-group" > {};

struct gdoi_client_setting : rest_of_line< "a setting" > {};

// client protocol {gdoi | gikev2 <IKEv2 profile>}
//   e.g.  client protocol gdoi
//   e.g.  client protocol gikev2 KEYS
struct gdoi_profile_used : name< "an IKEv2 profile" > {};
struct gdoi_protocol
  : command< "client protocol", choose< on< "gdoi" >, on< "gikev2", gdoi_profile_used > > >,
    in< "gdoi-group", "gkm-group" >, bare_no {};

// client recovery-check interval <seconds>
//   e.g.  client recovery-check interval 300
struct gdoi_recovery
  : command< "client recovery-check interval", gdoi_client_setting >,
    in< "gdoi-group", "gkm-group" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
