#pragma once

#include "grammar/lexical.hpp"

// Crypto maps and dynamic maps: their entries' headers, and what is set for a whole map. What
// stands in an entry: crypto_map_entry.hpp and ipsec_policy.hpp.
namespace peerlint::grammar {

// clang-format off

struct map_ipv6 : keyword< "ipv6" > {};
struct crypto_map_name : name< "a crypto map name" > {};
struct crypto_map_sequence : number< 1, 65535, "a sequence number" > {};
struct dynamic_map_name : name< "a dynamic map name" > {};
struct crypto_profile_name : name< "a crypto profile name" > {};
struct dynamic_discover : keyword< "discover" > {};

struct entry_dynamic : on< "dynamic", dynamic_map_name, opt< dynamic_discover > > {};
struct entry_profile : on< "profile", crypto_profile_name > {};
struct entry_isakmp : on< "ipsec-isakmp", opt< choose< entry_dynamic, entry_profile > > > {};
struct entry_manual : on< "ipsec-manual" > {};
struct entry_gdoi : on< "gdoi" > {};

// crypto map [ipv6] <name> <1-65535> [ipsec-isakmp [dynamic <map> [discover] | profile <name>] | ipsec-manual | gdoi]
//   e.g.  crypto map VPN 10 ipsec-isakmp
//   e.g.  crypto map VPN 65535 ipsec-isakmp dynamic DYN discover
//   e.g.  crypto map ipv6 VPN6 10 ipsec-isakmp
//   e.g.  cry map VPN 10 ipsec-i
//   e.g.  crypto map VPN 10
//   not   crypto map VPN ten ipsec-isakmp    expected a sequence number (1-65535), local-address, isakmp-profile, client, isakmp, redundancy, gdoi or ckm, found 'ten'
struct crypto_map_entry
  : command< "crypto map", opt< exact< map_ipv6 > >, crypto_map_name, crypto_map_sequence,
             opt< choose< entry_isakmp, entry_manual, entry_gdoi > > >,
    in< "config" >, opens< "crypto-map" > {};

struct local_address_interface : interface_words< "an interface" > {};
struct map_profile_name : name< "an ISAKMP profile" > {};
struct map_user_list : name< "an authentication list" > {};
struct map_account_list : name< "an accounting list" > {};
struct map_group_list : name< "an authorization list" > {};
struct map_address_initiate : on< "initiate" > {};
struct map_address_respond : on< "respond" > {};
struct inbound_interval : number< 0, 1000, "a number of packets" > {};
struct outbound_interval : number< 1000, 10000, "a number of packets" > {};

struct map_local_address : on< "local-address", local_address_interface > {};
struct map_isakmp_profile : on< "isakmp-profile", map_profile_name > {};
struct map_client_authentication : on< "authentication", choose< on< "list", map_user_list > > > {};
struct map_client_accounting : on< "accounting", choose< on< "list", map_account_list > > > {};
struct map_client_addresses
  : on< "configuration", choose< on< "address", choose< map_address_initiate, map_address_respond > > > > {};
struct map_client
  : on< "client", choose< map_client_authentication, map_client_accounting, map_client_addresses > > {};
struct map_authorization
  : on< "isakmp", choose< on< "authorization", choose< on< "list", map_group_list > > > > > {};
struct map_redundancy
  : on< "redundancy", choose< on< "replay-interval", choose< on< "inbound", inbound_interval > >,
                                  choose< on< "outbound", outbound_interval > > > > > {};
struct map_local_removed : on< "local-address", opt< local_address_interface > > {};
struct map_profile_removed : on< "isakmp-profile", opt< map_profile_name > > {};
struct map_redundancy_removed : on< "redundancy", opt< rest_of_line< "the value" > > > {};

// crypto map [ipv6] <name> local-address <interface>
// crypto map <name> isakmp-profile <name>
// crypto map <name> client {authentication list <list> | accounting list <list> | configuration address {initiate | respond}}
// crypto map <name> isakmp authorization list <list>
// crypto map <name> redundancy replay-interval inbound <0-1000> outbound <1000-10000>
//   e.g.  crypto map VPN local-address Loopback0
//   e.g.  crypto map VPN isakmp-profile BRANCHES
//   e.g.  crypto map VPN client authentication list USERS
//   e.g.  crypto map VPN client configuration address respond
//   e.g.  crypto map VPN isakmp authorization list GROUPS
//   e.g.  crypto map VPN redundancy replay-interval inbound 1000 outbound 1000
//   not   crypto map VPN client list USERS    expected authentication, accounting or configuration, found 'list'
struct crypto_map_setting
  : command< "crypto map", opt< exact< map_ipv6 > >, crypto_map_name,
             choose< map_local_address, map_isakmp_profile, map_client, map_authorization, map_redundancy > >,
    in< "config" > {
  using no_arguments
    = seq< opt< exact< map_ipv6 > >, crypto_map_name,
           choose< map_local_removed, map_profile_removed, map_client, map_authorization, map_redundancy_removed > >;
};

// crypto map <name> gdoi fail-close
//   e.g.  crypto map VPN gdoi fail-close
struct crypto_map_fail_close
  : command< "crypto map", opt< exact< map_ipv6 > >, crypto_map_name,
             choose< on< "gdoi", choose< on< "fail-close" > > > > >,
    in< "config" >, opens< "crypto-map-fail-close" > {};

struct fail_close_acl : name< "an access list" > {};

// match address <access list>
//   e.g.  match address IN-CLEAR
struct fail_close_match
  : command< "match address", fail_close_acl >, in< "crypto-map-fail-close" >, bare_no {};

// activate
//   e.g.  activate
struct fail_close_activate : command< "activate" >, in< "crypto-map-fail-close" > {};

// crypto map <name> ckm <setting>
//   e.g.  crypto map VPN ckm KEYS
struct crypto_map_ckm
  : command< "crypto map", crypto_map_name, choose< on< "ckm", rest_of_line< "a setting" > > > >,
    in< "config" > {};

struct removed_map : name< "a crypto map name" > {};

// no crypto map [ipv6] <name>
//   e.g.  no crypto map VPN
struct crypto_map_whole : command< "crypto map", removed_map >, in< "config" > {
  using arguments = pegtl::failure;
  using no_arguments = seq< opt< exact< map_ipv6 > >, removed_map >;
};

struct dynamic_map_set : name< "a dynamic map name" > {};
struct dynamic_map_sequence : number< 1, 65535, "a sequence number" > {};

// crypto dynamic-map <name> <1-65535>
//   e.g.  crypto dynamic-map BRANCHES 10
//   not   crypto dynamic-map BRANCHES     expected a sequence number (1-65535)
struct crypto_dynamic_map
  : command< "crypto dynamic-map", dynamic_map_set, dynamic_map_sequence >,
    in< "config" >, opens< "crypto-map" > {
  using no_arguments = seq< dynamic_map_set, opt< dynamic_map_sequence > >;
};

// clang-format on

}  // namespace peerlint::grammar
