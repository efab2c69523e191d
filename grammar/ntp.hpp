#pragma once

#include "grammar/secret_line.hpp"

// How the router keeps time, which lifetimes of keys and certificates hang on.
namespace peerlint::grammar {

// clang-format off

struct ntp_version : on< "version", number< 1, 4, "a version of NTP" > > {};
struct ntp_key : on< "key", number< 1, 4294967295, "a key number" > > {};
struct ntp_from : on< "source", interface_words< "an interface" > > {};
struct ntp_prefer : on< "prefer" > {};
struct ntp_burst : on< "burst" > {};
struct ntp_iburst : on< "iburst" > {};
struct ntp_normal_sync : on< "normal-sync" > {};
struct ntp_minpoll : on< "minpoll", number< 4, 17, "a power of two in seconds" > > {};
struct ntp_maxpoll : on< "maxpoll", number< 4, 17, "a power of two in seconds" > > {};
struct ntp_options
  : any_number_of< choose< ntp_version, ntp_key, ntp_from, ntp_prefer, ntp_burst, ntp_iburst, ntp_normal_sync,
                           ntp_minpoll, ntp_maxpoll > > {};
struct ntp_vrf : on< "vrf", name< "a VRF" > > {};
// Names of pools begin with a digit.
struct ntp_name : name< "a host name" > {};
struct ntp_ip : on< "ip", ntp_name > {};
struct ntp_ipv6 : on< "ipv6", ntp_name > {};
struct ntp_host
  : first_of< dotted_quad< "an IPv4 address" >, ipv6_word< "an IPv6 address" >,
              choose< ntp_ip, ntp_ipv6 >, ntp_name > {};
struct ntp_end : seq< opt< choose< ntp_vrf > >, ntp_host, ntp_options > {};

// ntp server [vrf <vrf>] {<ip> | <ipv6> | <name>} [version <1-4>] [key <n>] [source <interface>] [prefer] [burst] [iburst] [minpoll <4-17>] [maxpoll <4-17>]
//   e.g.  ntp server 192.0.2.123 prefer
//   e.g.  ntp server ntp.example.net source GigabitEthernet0/1 version 4
//   e.g.  ntp server vrf MGMT 192.0.2.123
//   e.g.  ntp server 0.pool.example.net iburst
struct ntp_server
  : command< "ntp server", ntp_end >, in< "config" > { using no_arguments = opt< rest_of_line< "the value" > >; };

// ntp peer [vrf <vrf>] {<ip> | <ipv6> | <name>} [version <1-4>] [key <n>] [source <interface>] [prefer] …
//   e.g.  ntp peer 192.0.2.124 source GigabitEthernet0/1
struct ntp_peer
  : command< "ntp peer", ntp_end >, in< "config" > { using no_arguments = opt< rest_of_line< "the value" > >; };

// ntp source <interface>
//   e.g.  ntp source Loopback0
struct ntp_source
  : command< "ntp source", interface_words< "an interface" > >, in< "config" >, bare_no {};

// ntp master [<1-15>]
//   e.g.  ntp master 3
struct ntp_master : command< "ntp master", opt< number< 1, 15, "a stratum" > > >, in< "config" >, bare_no {};

// ntp update-calendar
//   e.g.  ntp update-calendar
struct ntp_update_calendar : command< "ntp update-calendar" >, in< "config" > {};

// ntp clock-period <n>: what the router itself measured
//   e.g.  ntp clock-period 17180152
struct ntp_clock_period
  : command< "ntp clock-period", number< 0, 4294967295, "a period" > >, in< "config" >, bare_no {};

// ntp logging
//   e.g.  ntp logging
struct ntp_logging : command< "ntp logging" >, in< "config" > {};

// ntp passive
//   e.g.  ntp passive
struct ntp_passive : command< "ntp passive" >, in< "config" > {};

// ntp max-associations <0-4294967295>
//   e.g.  ntp max-associations 100
struct ntp_max_associations
  : command< "ntp max-associations", number< 0, 4294967295, "a number of associations" > >, in< "config" >, bare_no {};

struct ntp_filter_acl : name< "an access list" > {};
struct ntp_filter_kod : keyword< "kod" > {};
struct ntp_filter : seq< ntp_filter_acl, opt< ntp_filter_kod > > {};

// ntp access-group {peer | query-only | serve | serve-only} <access list> [kod]
//   e.g.  ntp access-group peer NTP-SERVERS
struct ntp_filter_peer : command< "ntp access-group peer", ntp_filter >, in< "config" >, bare_no {};
//   e.g.  ntp access-group query-only 10
struct ntp_filter_query : command< "ntp access-group query-only", ntp_filter >, in< "config" >, bare_no {};
//   e.g.  ntp access-group serve 10
struct ntp_filter_serve : command< "ntp access-group serve", ntp_filter >, in< "config" >, bare_no {};
//   e.g.  ntp access-group serve-only NTP-CLIENTS
struct ntp_filter_serve_only : command< "ntp access-group serve-only", ntp_filter >, in< "config" >, bare_no {};

// ntp authenticate
//   e.g.  ntp authenticate
struct ntp_authenticate : command< "ntp authenticate" >, in< "config" > {};

// ntp trusted-key <number> [- <number>]
//   e.g.  ntp trusted-key 1
struct ntp_to : keyword< "-" > {};
struct ntp_trusted_key
  : command< "ntp trusted-key", number< 1, 4294967295, "a key number" >,
             opt< ntp_to, number< 1, 4294967295, "a key number" > > >,
    in< "config" > {};

struct ntp_key_number : number< 1, 4294967295, "a key number" > {};
struct ntp_key_algorithm
  : keyword_choice< "cmac-aes-128", "hmac-sha1", "hmac-sha2-256", "md5", "sha1", "sha2" > {};
struct ntp_key_value : secret_word< "a key" > {};
struct ntp_key_encoding : number_within< 0, 7, "how the key is encoded (0-7)" > {};

// ntp authentication-key <number> {md5 | hmac-sha1 | hmac-sha2-256 | cmac-aes-128 …} <key> [<encoding>]
//   e.g.  ntp authentication-key 1 md5 094F471A1A0A 7
//   e.g.  ntp authentication-key 1 hmac-sha2-256 Harbour42
//   not   ntp authentication-key 1 md5    expected a key
struct ntp_authentication_key
  : command< "ntp authentication-key", ntp_key_number, ntp_key_algorithm, ntp_key_value, opt< ntp_key_encoding > >,
    in< "config" > {
  using no_arguments = seq< ntp_key_number, opt< ntp_key_algorithm, opt< ntp_key_value, opt< ntp_key_encoding > > > >;
};

// clang-format on

}  // namespace peerlint::grammar
