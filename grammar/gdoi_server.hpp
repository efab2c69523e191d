#pragma once

#include "grammar/lexical.hpp"

// GETVPN: what a key server tells the members of its group.
namespace peerlint::grammar {

// clang-format off

struct server_own_ip : dotted_quad< "an IPv4 address of this router" > {};
struct server_own_v6 : ipv6_word< "an IPv6 address of this router" > {};

// address {ipv4 <ip> | ipv6 <ipv6>}
//   e.g.  address ipv4 155.155.155.1
//   not   address 155.155.155.1           expected ipv4 or ipv6, found '155.155.155.1'
struct server_address
  : command< "address", choose< on< "ipv4", server_own_ip >, on< "ipv6", server_own_v6 > > >,
    in< "gdoi-server-local" >, bare_no {};

struct rekey_key_label : name< "a key pair" > {};
struct rekey_by_rsa : on< "rsa", rekey_key_label > {};
struct rekey_by_ec : on< "ec", rekey_key_label > {};

// rekey authentication mypubkey {rsa | ec} <key pair>
//   e.g.  rekey authentication mypubkey rsa GETVPN-REKEY-RSA
//   not   rekey authentication mypubkey GETVPN    expected rsa or ec, found 'GETVPN'
struct server_rekey_authentication
  : command< "rekey authentication mypubkey", choose< rekey_by_rsa, rekey_by_ec > >,
    in< "gdoi-server-local" >, bare_no {};

// rekey transport unicast
//   e.g.  rekey transport unicast
struct server_rekey_unicast : command< "rekey transport unicast" >, in< "gdoi-server-local" > {};

struct rekey_acl : name< "an access list" > {};

// rekey address {ipv4 | ipv6} <access list>
//   e.g.  rekey address ipv4 GETVPN-REKEY-MULTICAST-GROUP
struct server_rekey_address
  : command< "rekey address", choose< on< "ipv4", rekey_acl >, on< "ipv6", rekey_acl > > >,
    in< "gdoi-server-local" >, bare_no {};

struct rekey_seconds : number< 300, 2592000, "a lifetime in seconds" > {};
struct rekey_days : number< 1, 30, "a number of days" > {};

// rekey lifetime {seconds <300-2592000> | days <1-30>}
//   e.g.  rekey lifetime seconds 86400
struct server_rekey_lifetime
  : command< "rekey lifetime", choose< on< "seconds", rekey_seconds >, on< "days", rekey_days > > >,
    in< "gdoi-server-local" >, bare_no {};

struct rekey_cipher : keyword_choice< "des", "3des-cbc", "aes" > {};
struct rekey_cipher_bits : keyword_choice< "128", "192", "256" > {};

// rekey algorithm {des | 3des-cbc | aes [128 | 192 | 256]}
//   e.g.  rekey algorithm aes 256
struct server_rekey_algorithm
  : command< "rekey algorithm", rekey_cipher, opt< rekey_cipher_bits > >, in< "gdoi-server-local" >, bare_no {};

struct retransmit_seconds : number< 10, 60, "a time in seconds" > {};
struct retransmit_count : number< 1, 10, "a number of retransmissions" > {};
struct retransmit_number : on< "number", retransmit_count > {};
struct retransmit_periodic : on< "periodic" > {};

// rekey retransmit <10-60> [number <1-10> | periodic]
//   e.g.  rekey retransmit 40 number 3
struct server_rekey_retransmit
  : command< "rekey retransmit", retransmit_seconds, opt< choose< retransmit_number, retransmit_periodic > > >,
    in< "gdoi-server-local" >, bare_no {};

struct rekey_hash : keyword_choice< "sha", "sha256", "sha384", "sha512" > {};

// rekey sig-hash algorithm {sha | sha256 | sha384 | sha512}
//   e.g.  rekey sig-hash algorithm sha256
struct server_rekey_hash
  : command< "rekey sig-hash algorithm", rekey_hash >, in< "gdoi-server-local" >, bare_no {};

struct server_interface : interface_words< "an interface" > {};

// registration interface <interface>
//   e.g.  registration interface Loopback0
struct server_registration
  : command< "registration interface", server_interface >, in< "gdoi-server-local" >, bare_no {};

struct gdoi_sa_number : number< 1, 65535, "a sequence number" > {};

// sa ipsec <1-65535>
//   e.g.  sa ipsec 10
struct server_sa
  : command< "sa ipsec", gdoi_sa_number >, in< "gdoi-server-local" >, opens< "gdoi-sa-ipsec" > {};

struct sa_profile_name : name< "an IPsec profile" > {};

// profile <IPsec profile>
//   e.g.  profile GETVPN-PROFILE
struct sa_profile : command< "profile", sa_profile_name >, in< "gdoi-sa-ipsec" >, bare_no {};

struct sa_acl : name< "an access list" > {};
struct sa_acl_ipv6 : name< "an IPv6 access list" > {};

// match address ipv4 <access list>
//   e.g.  match address ipv4 GETVPN-POLICY-ACL
struct sa_match_ipv4
  : command< "match address ipv4", sa_acl >, in< "gdoi-sa-ipsec" >, bare_no {};

// match address ipv6 <access list>
//   e.g.  match address ipv6 GETVPN6-POLICY
struct sa_match_ipv6
  : command< "match address ipv6", sa_acl_ipv6 >, in< "gdoi-sa-ipsec" >, bare_no {};

struct replay_seconds : number< 1, 100, "a window in seconds" > {};
struct replay_packets : keyword_choice< "64", "128", "256", "512", "1024" > {};
struct replay_by_time : on< "time", choose< on< "window-size", replay_seconds > > > {};
struct replay_by_counter : on< "counter", choose< on< "window-size", replay_packets > > > {};

// replay {time window-size <1-100> | counter window-size {64 | 128 | 256 | 512 | 1024}}
//   e.g.  replay time window-size 20
//   e.g.  replay counter window-size 64
//   not   replay window-size 20           expected time or counter, found 'window-size'
struct sa_replay
  : command< "replay", choose< replay_by_time, replay_by_counter > >, in< "gdoi-sa-ipsec" >, bare_no {};

// tag cts sgt
//   e.g.  tag cts sgt
struct sa_tag : command< "tag cts sgt" >, in< "gdoi-sa-ipsec" > {};

// redundancy
//   e.g.  redundancy
struct server_redundancy
  : command< "redundancy" >, in< "gdoi-server-local" >, opens< "gdoi-coop" > {};

struct coop_priority_value : number< 1, 255, "a priority" > {};

// local priority <1-255>
//   e.g.  local priority 100
struct coop_priority : command< "local priority", coop_priority_value >, in< "gdoi-coop" >, bare_no {};

struct coop_peer_ip : dotted_quad< "the other key server's IPv4 address" > {};
struct coop_peer_v6 : ipv6_word< "the other key server's IPv6 address" > {};

// peer address {ipv4 <ip> | ipv6 <ipv6>}
//   e.g.  peer address ipv4 155.155.155.2
struct coop_peer
  : command< "peer address", choose< on< "ipv4", coop_peer_ip >, on< "ipv6", coop_peer_v6 > > >,
    in< "gdoi-coop" > {};

// clang-format on

}  // namespace peerlint::grammar
