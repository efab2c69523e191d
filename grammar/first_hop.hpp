#pragma once

#include "grammar/lexical.hpp"

// First-hop redundancy of an interface: HSRP (`standby`), VRRP and GLBP.
namespace peerlint::grammar {

// clang-format off

struct hop_ipv4 : dotted_quad< "a virtual address" > {};
struct hop_ipv6 : ipv6_word< "a virtual IPv6 address" > {};
struct hop_autoconfig : keyword< "autoconfig" > {};
struct hop_secondary : keyword< "secondary" > {};
struct hop_ip : on< "ip", opt< hop_ipv4, opt< hop_secondary > > > {};
struct hop_ip6 : on< "ipv6", first_of< hop_ipv6, hop_autoconfig >, opt< hop_secondary > > {};

struct hop_minimum : number< 0, 3600, "a delay in seconds" > {};
struct hop_reload : number< 0, 3600, "a delay in seconds" > {};
struct hop_sync : number< 0, 3600, "a delay in seconds" > {};
struct hop_delay_minimum : on< "minimum", hop_minimum > {};
struct hop_delay_reload : on< "reload", hop_reload > {};
struct hop_delay_sync : on< "sync", hop_sync > {};
struct hop_delay
  : on< "delay", first_of< hop_minimum,
                           some< choose< hop_delay_minimum, hop_delay_reload, hop_delay_sync > > > > {};
struct hop_preempt : on< "preempt", opt< choose< hop_delay > > > {};
struct hop_priority_value : number< 0, 255, "a priority" > {};
struct hop_priority : on< "priority", hop_priority_value, opt< choose< hop_preempt > > > {};

struct hop_track_object : number< 1, 1000, "a track object" > {};
struct hop_track_interface : interface_words< "an interface" > {};
struct hop_decrement : number< 1, 255, "a decrement" > {};
struct hop_track_decrement : on< "decrement", hop_decrement > {};
struct hop_track_shutdown : on< "shutdown" > {};
struct hop_tracked
  : first_of< seq< hop_track_object, opt< choose< hop_track_decrement, hop_track_shutdown > > >,
              seq< hop_track_interface, opt< hop_decrement > > > {};
struct hop_track : on< "track", hop_tracked > {};

struct hop_name_value : name< "a name of the group" > {};
struct hop_name : on< "name", hop_name_value > {};
struct hop_followed : name< "the name of a group" > {};
struct hop_follow : on< "follow", hop_followed > {};
struct hop_description : on< "description", rest_of_line< "a description" > > {};
struct hop_mac : on< "mac-address", name< "a MAC address" > > {};
struct hop_shutdown : on< "shutdown" > {};

struct hop_msec : keyword< "msec" > {};
struct hop_hello : number< 1, 60999, "a hello time" > {};
struct hop_hold : number< 1, 180000, "a hold time" > {};
struct hop_timers : on< "timers", opt< hop_msec >, hop_hello, opt< hop_msec >, hop_hold > {};

struct hop_md5 : keyword< "md5" > {};
struct hop_text : keyword< "text" > {};
struct hop_key : secret_word< "a key" > {};
struct hop_key_encoding : keyword_choice< "0", "7" > {};
struct hop_key_timeout : on< "timeout", number< 0, 32767, "a time in seconds" > > {};
struct hop_key_chain_name : name< "a key chain" > {};
struct hop_key_string
  : on< "key-string", first_of< seq< hop_key_encoding, hop_key >, hop_key >,
        opt< choose< hop_key_timeout > > > {};
struct hop_key_chain : on< "key-chain", hop_key_chain_name > {};
struct hop_authentication
  : on< "authentication", first_of< seq< exact< hop_md5 >, choose< hop_key_string, hop_key_chain > >,
                                    seq< exact< hop_text >, hop_key >, hop_key > > {};

struct hop_removed : rest_of_line< "the value" > {};

struct standby_number : number< 0, 4095, "a group" > {};
struct standby_setting
  : keyword_choice< "ip", "ipv6", "priority", "preempt", "track", "name", "follow",
                    "authentication", "timers", "mac-address" > {};

// standby [<0-4095>] {ip [<ip> [secondary]] | ipv6 {<prefix> | autoconfig} | priority <0-255> | preempt [delay [minimum <0-3600>] [reload <0-3600>] [sync <0-3600>]] | track {<object> [decrement <1-255> | shutdown] | <interface> [<1-255>]} | name <name> | follow <name> | authentication {[text] <key> | md5 {key-string [0 | 7] <key> [timeout <s>] | key-chain <name>}} | timers [msec] <hello> [msec] <hold> | mac-address <mac>}
//   e.g.  standby 1 ip 192.0.2.1
//   e.g.  standby ip 192.0.2.1
//   e.g.  standby 1 preempt delay minimum 60 reload 180
//   e.g.  standby 1 track 10 decrement 20
//   e.g.  standby 1 track FastEthernet0/1 20
//   e.g.  standby 1 authentication md5 key-string 7 094F471A1A0A
//   not   standby 1 prio                  expected a priority (0-255)
struct standby_line
  : command< "standby", opt< standby_number >,
             choose< hop_ip, hop_ip6, hop_priority, hop_preempt, hop_track, hop_name, hop_follow,
                     hop_authentication, hop_timers, hop_mac > >,
    in< "interface" > {
  using no_arguments = seq< opt< standby_number >, opt< standby_setting, opt< hop_removed > > >;
};

struct standby_version_number : keyword_choice< "1", "2" > {};

// standby version {1 | 2}
//   e.g.  standby version 2
//   not   standby version 3               expected 1 or 2, found '3'
struct standby_version
  : command< "standby version", standby_version_number >, in< "interface" >, bare_no {};

// standby delay minimum <0-10000> [reload <0-10000>]
//   e.g.  standby delay minimum 30 reload 60
struct standby_delay_reload : on< "reload", number< 0, 10000, "a delay in seconds" > > {};
struct standby_delay_minimum : on< "minimum", number< 0, 10000, "a delay in seconds" > > {};
struct standby_delay
  : command< "standby delay", some< choose< standby_delay_minimum, standby_delay_reload > > >,
    in< "interface" >, bare_no {};

// standby use-bia [scope interface]
//   e.g.  standby use-bia
struct standby_use_bia
  : command< "standby use-bia", opt< keyword< "scope" >, keyword< "interface" > > >,
    in< "interface" >, bare_no {};

// standby bfd
//   e.g.  standby bfd
struct standby_bfd : command< "standby bfd" >, in< "interface" > {};

struct vrrp_number : number< 1, 255, "a group" > {};
struct vrrp_advertise : on< "advertise", opt< hop_msec >, hop_hello > {};
struct vrrp_learn : on< "learn" > {};
struct vrrp_timers : on< "timers", choose< vrrp_advertise, vrrp_learn > > {};
struct vrrp_setting
  : keyword_choice< "ip", "ipv6", "priority", "preempt", "track", "name", "authentication",
                    "timers", "description", "shutdown" > {};

// vrrp <1-255> {ip <ip> [secondary] | ipv6 <address> | priority <1-254> | preempt [delay minimum <0-3600>] | track <object> [decrement <1-255> | shutdown] | name <name> | authentication {[text] <key> | md5 …} | timers {advertise [msec] <n> | learn} | description <text> | shutdown}
//   e.g.  vrrp 1 ip 192.0.2.1
//   e.g.  vrrp 1 timers advertise msec 500
//   not   vrrp 1 priority                 expected a priority (0-255)
struct vrrp_line
  : command< "vrrp", vrrp_number,
             choose< hop_ip, hop_ip6, hop_priority, hop_preempt, hop_track, hop_name,
                     hop_authentication, vrrp_timers, hop_description, hop_shutdown > >,
    in< "interface" > {
  using no_arguments = seq< vrrp_number, opt< vrrp_setting, opt< hop_removed > > >;
};

// vrrp delay minimum <0-10000> [reload <0-10000>]
//   e.g.  vrrp delay minimum 30
struct vrrp_delay
  : command< "vrrp delay", some< choose< standby_delay_minimum, standby_delay_reload > > >,
    in< "interface" >, bare_no {};

struct glbp_number : number< 0, 1023, "a group" > {};
struct glbp_balancing : keyword_choice< "host-dependent", "round-robin", "weighted" > {};
struct glbp_load_balancing : on< "load-balancing", opt< glbp_balancing > > {};
struct glbp_lower : on< "lower", number< 1, 254, "a lower threshold" > > {};
struct glbp_upper : on< "upper", number< 1, 254, "an upper threshold" > > {};
struct glbp_weight : number< 1, 254, "a weight" > {};
struct glbp_weighting_track : on< "track", hop_tracked > {};
struct glbp_weighting
  : on< "weighting", first_of< seq< glbp_weight, any_number_of< choose< glbp_lower, glbp_upper > > >,
                               choose< glbp_weighting_track > > > {};
struct glbp_forwarder_minimum : on< "minimum", number< 0, 3600, "a delay in seconds" > > {};
struct glbp_forwarder
  : on< "forwarder", keyword< "preempt" >,
        opt< keyword< "delay" >, choose< glbp_forwarder_minimum > > > {};
struct glbp_redirect
  : on< "redirect", number< 0, 3600, "a time in seconds" >, number< 0, 65000, "a time in seconds" > > {};
struct glbp_timers
  : on< "timers", first_of< choose< glbp_redirect >,
                            seq< opt< hop_msec >, hop_hello, opt< hop_msec >, hop_hold > > > {};
struct glbp_cache_timeout : on< "timeout", number< 1, 10080, "a time in minutes" > > {};
struct glbp_client_cache
  : on< "client-cache", keyword< "maximum" >, number< 8, 2000, "a number of clients" >,
        opt< choose< glbp_cache_timeout > > > {};
struct glbp_setting
  : keyword_choice< "ip", "ipv6", "priority", "preempt", "name", "authentication", "timers",
                    "load-balancing", "weighting", "forwarder", "client-cache" > {};

// glbp <0-1023> {ip [<ip> [secondary]] | ipv6 {<address> | autoconfig} | priority <1-255> | preempt [delay minimum <0-3600>] | weighting {<1-254> [lower <1-254>] [upper <1-254>] | track <object> [decrement <1-255>]} | load-balancing [host-dependent | round-robin | weighted] | timers {[msec] <hello> [msec] <hold> | redirect <s> <s>} | forwarder preempt [delay minimum <0-3600>] | name <name> | authentication {text <key> | md5 …} | client-cache maximum <8-2000> [timeout <minutes>]}
//   e.g.  glbp 1 ip 192.0.2.1
//   e.g.  glbp 1 weighting 110 lower 95 upper 105
//   e.g.  glbp 1 weighting track 1 decrement 20
//   e.g.  glbp 1 forwarder preempt delay minimum 60
//   not   glbp 1 load-balancing random    expected host-dependent, round-robin, weighted or the end of the line, found 'random'
struct glbp_line
  : command< "glbp", glbp_number,
             choose< hop_ip, hop_ip6, hop_priority, hop_preempt, hop_name, hop_authentication,
                     glbp_timers, glbp_load_balancing, glbp_weighting, glbp_forwarder,
                     glbp_client_cache > >,
    in< "interface" > {
  using no_arguments = seq< glbp_number, opt< glbp_setting, opt< hop_removed > > >;
};

// clang-format on

}  // namespace peerlint::grammar
