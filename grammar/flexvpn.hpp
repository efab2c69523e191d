#pragma once

#include "grammar/lexical.hpp"

// FlexVPN: clients, name manglers and clusters of hubs.
namespace peerlint::grammar {

// clang-format off

struct flexvpn_client_name : name< "a client name" > {};

// crypto ikev2 client flexvpn <name>
//   e.g.  crypto ikev2 client flexvpn BRANCH
struct crypto_ikev2_client_flexvpn
  : command< "crypto ikev2 client flexvpn", flexvpn_client_name >, in< "config" >, opens< "ikev2-client-flexvpn" > {};

struct flexvpn_sequence : number< 1, 4294967295, "a sequence number" > {};
struct flexvpn_peer_ipv4 : dotted_quad< "an IPv4 address" > {};
struct flexvpn_peer_ipv6 : ipv6_word< "an IPv6 address" > {};
struct flexvpn_peer_name : name< "a host name" > {};
struct flexvpn_peer_resolved : keyword_choice< "dynamic", "ipv6" > {};
struct flexvpn_peer_fqdn : on< "fqdn", flexvpn_peer_name, opt< flexvpn_peer_resolved > > {};
struct flexvpn_track_number : number< 1, 1000, "a tracked object" > {};
struct flexvpn_track_state : keyword_choice< "up", "down" > {};
struct flexvpn_track : on< "track", flexvpn_track_number, opt< flexvpn_track_state > > {};
struct flexvpn_reactivate : keyword< "reactivate" > {};

// peer {<sequence> {<ip> | <ipv6> | fqdn <name> [dynamic | ipv6]} [track <object> [up | down]] | reactivate}
//   e.g.  peer 1 192.0.2.1
//   e.g.  peer 2 fqdn hub2.example.net dynamic track 10 down
//   e.g.  peer reactivate
//   not   peer 192.0.2.1                  expected a sequence number (1-4294967295) or reactivate, found '192.0.2.1'
struct flexvpn_peer
  : command< "peer", first_of< seq< flexvpn_sequence,
                                    first_of< flexvpn_peer_ipv4, flexvpn_peer_ipv6, choose< flexvpn_peer_fqdn > >,
                                    opt< choose< flexvpn_track > > >,
                               flexvpn_reactivate > >,
    in< "ikev2-client-flexvpn" > {
  using no_arguments = first_of< seq< flexvpn_sequence, opt< rest_of_line< "a peer" > > >, flexvpn_reactivate >;
};

struct flexvpn_auto : on< "auto" > {};
struct flexvpn_manual : on< "manual" > {};
struct flexvpn_by_track : on< "track", flexvpn_track_number, opt< flexvpn_track_state > > {};
struct flexvpn_acl : name< "an access list" > {};
struct flexvpn_by_acl : on< "acl", flexvpn_acl > {};

// connect {auto | manual | track <object> [up | down] | acl <access list>}
//   e.g.  connect manual
//   e.g.  connect track 10 up
//   not   connect always                  expected auto, manual, track or acl, found 'always'
struct flexvpn_connect
  : command< "connect", choose< flexvpn_auto, flexvpn_manual, flexvpn_by_track, flexvpn_by_acl > >,
    in< "ikev2-client-flexvpn" >, bare_no {};

struct flexvpn_source_interface : interface_words< "an interface" > {};
struct flexvpn_source_object : number< 1, 1000, "a tracked object" > {};
struct flexvpn_source_track : on< "track", flexvpn_source_object > {};

// source <sequence> <interface> [track <object>]
//   e.g.  source 1 GigabitEthernet0/0 track 10
struct flexvpn_source
  : command< "source", flexvpn_sequence, flexvpn_source_interface, opt< choose< flexvpn_source_track > > >,
    in< "ikev2-client-flexvpn" > {
  using no_arguments = seq< flexvpn_sequence, opt< rest_of_line< "an interface" > > >;
};

struct flexvpn_inside_interface : interface_words< "an interface" > {};

// client inside <interface>
//   e.g.  client inside Loopback0
struct flexvpn_client_inside
  : command< "client inside", flexvpn_inside_interface >, in< "ikev2-client-flexvpn" > {};

struct flexvpn_tunnel : interface_words< "a tunnel interface" > {};

// client connect <tunnel>
//   e.g.  client connect Tunnel0
struct flexvpn_client_connect
  : command< "client connect", flexvpn_tunnel >, in< "ikev2-client-flexvpn" >, bare_no {};

struct flexvpn_backup_number : number< 1, 4294967295, "a number of a group" > {};
struct flexvpn_backup_default : keyword< "default" > {};

// backup group {<number> | default}
//   e.g.  backup group 7
struct flexvpn_backup_group
  : command< "backup group", first_of< flexvpn_backup_number, flexvpn_backup_default > >,
    in< "ikev2-client-flexvpn" >, bare_no {};

struct flexvpn_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description to both hubs
struct flexvpn_description
  : command< "description", flexvpn_text >, in< "ikev2-client-flexvpn" >, bare_no {};

struct name_mangler_name : name< "a name mangler" > {};

// crypto ikev2 name-mangler <name>
//   e.g.  crypto ikev2 name-mangler ORGANIZATION
struct crypto_ikev2_name_mangler
  : command< "crypto ikev2 name-mangler", name_mangler_name >, in< "config" >, opens< "ikev2-name-mangler" > {};

struct mangled_dn_part
  : keyword_choice< "common-name", "country", "domain", "locality", "organization", "organization-unit", "state" > {
  static constexpr std::string_view text = "a part of the distinguished name";
};

// dn {common-name | country | domain | locality | organization | organization-unit | state}
//   e.g.  dn organization-unit
struct name_mangler_dn : command< "dn", mangled_dn_part >, in< "ikev2-name-mangler" >, bare_no {};

struct mangled_eap_delimiter : keyword_choice< ".", "@", "\\" > {};
struct mangled_eap_delimiter_keyword : on< "delimiter", mangled_eap_delimiter > {};
struct mangled_eap_all : on< "all" > {};
struct mangled_eap_dn : on< "dn", mangled_dn_part > {};
struct mangled_eap_prefix : on< "prefix", choose< mangled_eap_delimiter_keyword > > {};
struct mangled_eap_suffix : on< "suffix", choose< mangled_eap_delimiter_keyword > > {};

// eap {all | dn <part> | prefix delimiter {. | @ | \} | suffix delimiter {. | @ | \}}
//   e.g.  eap suffix delimiter @
struct name_mangler_eap
  : command< "eap", choose< mangled_eap_all, mangled_eap_dn, mangled_eap_prefix, mangled_eap_suffix > >,
    in< "ikev2-name-mangler" >, bare_no {};

struct mangled_email_part : keyword_choice< "all", "domain", "username" > {};

// email {all | domain | username}
//   e.g.  email domain
struct name_mangler_email : command< "email", mangled_email_part >, in< "ikev2-name-mangler" >, bare_no {};

struct mangled_fqdn_part : keyword_choice< "all", "domain", "hostname" > {};

// fqdn {all | domain | hostname}
//   e.g.  fqdn hostname
struct name_mangler_fqdn : command< "fqdn", mangled_fqdn_part >, in< "ikev2-name-mangler" >, bare_no {};

struct cluster_name : name< "a cluster" > {};

// crypto ikev2 cluster <name>
//   e.g.  crypto ikev2 cluster HUBS
struct crypto_ikev2_cluster
  : command< "crypto ikev2 cluster", cluster_name >, in< "config" >, opens< "ikev2-cluster" > {
  using no_arguments = opt< cluster_name >;
};

struct cluster_milliseconds : number< 100, 120000, "a time in milliseconds" > {};

// holdtime <milliseconds>
//   e.g.  holdtime 10000
struct cluster_holdtime : command< "holdtime", cluster_milliseconds >, in< "ikev2-cluster" >, bare_no {};

struct cluster_port_number : number< 1, 65535, "a port" > {};

// port <1-65535>
//   e.g.  port 2000
struct cluster_port : command< "port", cluster_port_number >, in< "ikev2-cluster" >, bare_no {};

struct cluster_hsrp_group : name< "an HSRP group" > {};

// standby-group <name>
//   e.g.  standby-group GROUP1
struct cluster_standby_group : command< "standby-group", cluster_hsrp_group >, in< "ikev2-cluster" >, bare_no {};

struct cluster_member_setting : keyword_choice< "hello", "max-session", "priority", "update" > {};
struct cluster_member_value : number< 1, 4294967295, "a value" > {};

// slave {hello <milliseconds> | max-session <n> | priority <1-100> | update <milliseconds>}
//   e.g.  slave priority 90
struct cluster_slave
  : command< "slave", cluster_member_setting, cluster_member_value >, in< "ikev2-cluster" > {};

// shutdown
//   e.g.  shutdown
struct cluster_shutdown : command< "shutdown" >, in< "ikev2-cluster" > {};

// clang-format on

}  // namespace peerlint::grammar
