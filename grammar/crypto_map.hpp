#pragma once

#include "grammar/lexical.hpp"

// Static crypto maps. Entries of other kinds are read as far as their header; what their lines say
// and is not here is recognised by the command table.
namespace peerlint::grammar {

// clang-format off

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

// crypto map <name> <1-65535> [ipsec-isakmp [dynamic <map> [discover] | profile <name>] | ipsec-manual | gdoi]
//   e.g.  crypto map VPN 10 ipsec-isakmp
//   e.g.  crypto map VPN 65535 ipsec-isakmp dynamic DYN discover
//   e.g.  cry map VPN 10 ipsec-i
//   e.g.  crypto map VPN 10
//   not   crypto map VPN ten ipsec-isakmp    expected a sequence number (1-65535), local-address or a setting of the map, found 'ten'
struct crypto_map_entry
  : command< "crypto map", crypto_map_name, crypto_map_sequence,
             opt< choose< entry_isakmp, entry_manual, entry_gdoi > > >,
    in< "config" >, opens< "crypto-map" > {};

struct local_address_interface : interface_words< "an interface" > {};
struct local_address_keyword : keyword< "local-address" > {};

// crypto map <name> local-address <interface>
//   e.g.  crypto map VPN local-address Loopback0
struct crypto_map_local_address
  : command< "crypto map", crypto_map_name, local_address_keyword, local_address_interface >,
    in< "config" > {
  using no_arguments = seq< crypto_map_name, local_address_keyword, opt< local_address_interface > >;
};

struct other_map_setting
  : keyword_choice< "isakmp-profile", "isakmp", "client", "redundancy", "gdoi", "ckm" > {
  static constexpr std::string_view text = "a setting of the map";
};

// crypto map <name> {client | isakmp | isakmp-profile | redundancy | gdoi} <setting>: read, not modelled
//   e.g.  crypto map VPN client authentication list USERS
//   e.g.  crypto map VPN redundancy replay-interval inbound 0 outbound 3600
struct crypto_map_other_setting
  : command< "crypto map", crypto_map_name, other_map_setting, rest_of_line< "a setting" > >,
    in< "config" > {};

struct ipv6_map_rest : rest_of_line< "an entry" > {};

// crypto map ipv6 <name> <1-65535> ipsec-isakmp: an entry for IPv6; read, not modelled
//   e.g.  crypto map ipv6 VPN6 10 ipsec-isakmp
struct crypto_map_ipv6
  : command< "crypto map ipv6", ipv6_map_rest >, in< "config" >, opens< "crypto-map" > {};

struct removed_map : name< "a crypto map name" > {};

// no crypto map <name>
//   e.g.  no crypto map VPN
struct crypto_map_whole : command< "crypto map", removed_map >, in< "config" > {
  using arguments = pegtl::failure;
  using no_arguments = removed_map;
};

struct map_description : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description to branch 7
struct crypto_map_description
  : command< "description", map_description >, in< "crypto-map" >, bare_no {};

struct map_acl : name< "an access list" > {};
struct map_acl_family : keyword_choice< "ipv4", "ipv6" > {};

// match address [ipv4 | ipv6] <access list>
//   e.g.  match address VPN-BRANCH
//   e.g.  match address 101
//   not   match address                   expected an access list, ipv4 or ipv6
struct crypto_map_match_address
  : command< "match address", first_of< seq< map_acl_family, map_acl >, map_acl > >,
    in< "crypto-map" >, bare_no {};

struct peer_address : dotted_quad< "the peer's IPv4 address" > {};
struct peer_ipv6 : ipv6_word< "the peer's IPv6 address" > {};
struct peer_name : host_name< "the peer's host name" > {};
struct peer_option : keyword_choice< "default", "dynamic" > {};

// set peer {<ip> | <ipv6> | <host name> [dynamic]} [default]
//   e.g.  set peer 192.0.2.1
//   e.g.  set peer hub.example.net dynamic default
//   not   set peer 192.0.2                expected the peer's IPv4 address, the peer's IPv6 address or the peer's host name, found '192.0.2'
struct crypto_map_set_peer
  : command< "set peer", first_of< peer_address, peer_ipv6, peer_name >, any_number_of< peer_option > >,
    in< "crypto-map" > {
  using no_arguments = opt< first_of< peer_address, peer_ipv6, peer_name >, any_number_of< peer_option > >;
};

struct used_transform_set : name< "a transform set name" > {};

// set transform-set <name> [<name> …]
//   e.g.  set transform-set STRONG FALLBACK
struct crypto_map_set_transform_set
  : command< "set transform-set", some< used_transform_set > >, in< "crypto-map" >, bare_no {};

struct used_isakmp_profile : name< "an ISAKMP profile" > {};
struct used_ikev2_profile : name< "an IKEv2 profile" > {};

// set isakmp-profile <name>
//   e.g.  set isakmp-profile BRANCHES
struct crypto_map_set_isakmp_profile
  : command< "set isakmp-profile", used_isakmp_profile >, in< "crypto-map" >, bare_no {};

// set ikev2-profile <name>
//   e.g.  set ikev2-profile BRANCHES
struct crypto_map_set_ikev2_profile
  : command< "set ikev2-profile", used_ikev2_profile >, in< "crypto-map" >, bare_no {};

struct named_pfs_group
  : keyword_choice< "group1", "group2", "group5", "group14", "group15", "group16", "group19",
                    "group20", "group21", "group24" > {
  static constexpr std::string_view text = "a group";
};

// set pfs [group1 | group2 | group5 | group14 | group15 | group16 | group19 | group20 | group21 | group24]
//   e.g.  set pfs group14
//   e.g.  set pfs
//   not   set pfs group3                  expected a group or the end of the line, found 'group3'
struct crypto_map_set_pfs
  : command< "set pfs", opt< named_pfs_group > >, in< "crypto-map" >, bare_no {};

struct sa_seconds : number< 120, 2592000, "a lifetime in seconds" > {};
struct sa_kilobytes : number< 2560, 4294967295, "a volume in kilobytes" > {};
struct sa_days : number< 1, 30, "a number of days" > {};
struct sa_volume_off : keyword< "disable" > {};
struct lifetime_seconds : on< "seconds", sa_seconds > {};
struct lifetime_kilobytes : on< "kilobytes", first_of< sa_kilobytes, sa_volume_off > > {};
struct lifetime_days : on< "days", sa_days > {};

// set security-association lifetime {seconds <120-2592000> | kilobytes {<2560-4294967295> | disable} | days <1-30>}
//   e.g.  set security-association lifetime seconds 3600
//   e.g.  set security-association lifetime kilobytes disable
//   not   set security-association lifetime seconds 60    expected a lifetime in seconds (120-2592000), found '60'
struct crypto_map_set_lifetime
  : command< "set security-association lifetime",
             choose< lifetime_seconds, lifetime_kilobytes, lifetime_days > >,
    in< "crypto-map" > {
  struct which : keyword_choice< "seconds", "kilobytes", "days" > {};
  using no_arguments = opt< which, opt< rest_of_line< "the value" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
