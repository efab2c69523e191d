#pragma once

#include "grammar/lexical.hpp"

// What an interface puts around its packets, and how it dials.
namespace peerlint::grammar {

// clang-format off

struct link_mtu_bytes : number< 64, 18000, "an MTU in bytes" > {};

// mtu <64-18000>
//   e.g.  mtu 1500
struct interface_mtu : command< "mtu", link_mtu_bytes >, in< "interface" >, bare_no {};

struct link_vlan : number< 1, 4094, "a VLAN" > {};
struct link_native : keyword< "native" > {};
struct link_inner_vlans : name< "a VLAN, a list of them or any" > {};
struct link_second : on< "second-dot1q", link_inner_vlans > {};

// encapsulation dot1Q <1-4094> [native | second-dot1q {<vlan> | any}]
//   e.g.  encapsulation dot1Q 10
//   e.g.  encapsulation dot1q 1 native
//   e.g.  encapsulation dot1Q 10 second-dot1q 100
//   not   encapsulation dot1Q             expected a VLAN (1-4094)
struct interface_dot1q
  : command< "encapsulation dot1q", link_vlan, opt< choose< link_second > >, opt< link_native > >,
    in< "interface" >, bare_no {};

struct link_encapsulation
  : keyword_choice< "ppp", "hdlc", "frame-relay", "slip", "lapb", "x25", "atm", "smds" > {
  static constexpr std::string_view text = "an encapsulation";
};
struct link_encapsulation_option : keyword_choice< "ietf", "mfr", "dce", "dte", "multi-vc" > {
  static constexpr std::string_view text = "an option of the encapsulation";
};

// encapsulation {ppp | hdlc | frame-relay [ietf] | slip | lapb | x25 | atm | smds}
//   e.g.  encapsulation ppp
//   e.g.  encapsulation frame-relay ietf
struct interface_encapsulation
  : command< "encapsulation", link_encapsulation, any_number_of< link_encapsulation_option > >,
    in< "interface" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

struct keepalive_seconds : number< 0, 32767, "a period in seconds" > {};
struct keepalive_retries : number< 1, 255, "a number of retries" > {};

// keepalive [<0-32767> [<1-255>]]
//   e.g.  keepalive 10 3
//   e.g.  keepalive
struct interface_keepalive
  : command< "keepalive", opt< keepalive_seconds, opt< keepalive_retries > > >,
    in< "interface" >, bare_no {};

// switchport
//   e.g.  switchport
struct interface_switchport : command< "switchport" >, in< "interface" > {};

struct channel_number : number< 1, 4094, "a channel group" > {};
struct channel_mode : keyword_choice< "active", "passive", "on", "auto", "desirable" > {};

// channel-group <1-4094> [mode {active | passive | on | auto | desirable} [non-silent]]
//   e.g.  channel-group 1 mode active
struct interface_channel_group
  : command< "channel-group", channel_number,
             opt< keyword< "mode" >, channel_mode, opt< keyword< "non-silent" > > > >,
    in< "interface" >, bare_no {};

struct dialer_pool_number : number< 1, 255, "a dialer pool" > {};

// dialer pool <1-255>
//   e.g.  dialer pool 1
struct interface_dialer_pool
  : command< "dialer pool", dialer_pool_number >, in< "interface" >, bare_no {};

struct pppoe_pool_option : on< "service-name", name< "a service name" > > {};

// pppoe-client dial-pool-number <1-255> [dial-on-demand] [service-name <name>]
//   e.g.  pppoe-client dial-pool-number 1
struct interface_pppoe_client
  : command< "pppoe-client dial-pool-number", dialer_pool_number, opt< keyword< "dial-on-demand" > >,
             opt< choose< pppoe_pool_option > > >,
    in< "interface" >, bare_no {};

struct pool_member_number : number< 1, 255, "a dialer pool" > {};
struct pool_member_priority : on< "priority", number< 0, 255, "a priority" > > {};
struct pool_member_least : on< "min-link", number< 0, 255, "a number of links" > > {};
struct pool_member_most : on< "max-link", number< 0, 255, "a number of links" > > {};

// dialer pool-member <1-255> [priority <0-255>] [min-link <0-255>] [max-link <0-255>]
//   e.g.  dialer pool-member 1
struct interface_pool_member
  : command< "dialer pool-member", pool_member_number,
             any_number_of< choose< pool_member_priority, pool_member_least, pool_member_most > > >,
    in< "interface" > {};

// dialer-group <1-128>
//   e.g.  dialer-group 1
struct interface_dialer_group
  : command< "dialer-group", number< 1, 128, "a dialer group" > >, in< "interface" >, bare_no {};

// dialer persistent
//   e.g.  dialer persistent
struct interface_dialer_persistent : command< "dialer persistent" >, in< "interface" >, bare_no {};

struct dialer_string_class : on< "class", name< "a map class" > > {};

// dialer string <digits> [class <map class>]
//   e.g.  dialer string 5551234
struct interface_dialer_string
  : command< "dialer string", name< "a telephone number" >, opt< choose< dialer_string_class > > >, in< "interface" >, bare_no {};

// dialer idle-timeout <0-2147483> [either | inbound]
//   e.g.  dialer idle-timeout 0
struct interface_dialer_idle
  : command< "dialer idle-timeout", number< 0, 2147483, "a time in seconds" >,
             opt< keyword_choice< "either", "inbound" > > >,
    in< "interface" >, bare_no {};

struct pppoe_group_name : name< "a PPPoE group" > {};
struct pppoe_group : on< "group", pppoe_group_name > {};

// pppoe enable [group <name>]
//   e.g.  pppoe enable group global
struct interface_pppoe_enable
  : command< "pppoe enable", opt< choose< pppoe_group > > >, in< "interface" >, bare_no {};

struct ppp_method : keyword_choice< "chap", "pap", "ms-chap", "ms-chap-v2", "eap" > {};
struct ppp_when : keyword_choice< "callin", "callout", "callback", "if-needed", "one-time", "optional" > {};
struct ppp_list : name< "a list of methods" > {};

// ppp authentication {chap | pap | ms-chap | ms-chap-v2 | eap} … [callin | callout | callback | if-needed | one-time | optional] … [<list>]
//   e.g.  ppp authentication chap callin
//   e.g.  ppp authentication chap pap callin optional
struct interface_ppp_authentication
  : command< "ppp authentication", some< ppp_method >, any_number_of< first_of< ppp_when, ppp_list > > >,
    in< "interface" >, bare_no {};

// ppp chap hostname <name>
//   e.g.  ppp chap hostname branch-7@isp.example
struct interface_ppp_hostname
  : command< "ppp chap hostname", name< "a host name" > >, in< "interface" >, bare_no {};

struct ppp_key : secret_word< "a password" > {};
struct ppp_key_encoding : keyword_choice< "0", "7" > {};
struct ppp_password : first_of< seq< ppp_key_encoding, ppp_key >, ppp_key > {};

// ppp chap password [0 | 7] <password>
//   e.g.  ppp chap password 7 107D3D232342041E3A
struct interface_ppp_chap_password
  : command< "ppp chap password", ppp_password >, in< "interface" >, bare_no {};

struct ppp_user : name< "a user" > {};

// ppp pap sent-username <user> password [0 | 7] <password>
//   e.g.  ppp pap sent-username branch-7 password 0 S3cret
struct interface_ppp_pap_password
  : command< "ppp pap sent-username", ppp_user, keyword< "password" >, ppp_password >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
