#pragma once

#include "grammar/lexical.hpp"

// Lines of interfaces that are frequent, and that nothing else of the model hangs on.
namespace peerlint::grammar {

// clang-format off

// bandwidth <1-100000000>
//   e.g.  bandwidth 10000
struct option_bandwidth
  : command< "bandwidth", number< 1, 100000000, "a bandwidth in kilobits" > >, in< "interface" >, bare_no {};

// delay <1-16777215>
//   e.g.  delay 1000
struct option_delay
  : command< "delay", number< 1, 16777215, "a delay in tens of microseconds" > >, in< "interface" >, bare_no {};

// speed {auto | <rate>} …
//   e.g.  speed auto
//   e.g.  speed 1000
struct option_speed : command< "speed", some< name< "a speed" > > >, in< "interface" >, bare_no {};

// duplex {auto | full | half}
//   e.g.  duplex full
//   not   duplex both                     expected auto, full or half, found 'both'
struct option_duplex
  : command< "duplex", keyword_choice< "auto", "full", "half" > >, in< "interface" >, bare_no {};

// negotiation auto
//   e.g.  negotiation auto
struct option_negotiation : command< "negotiation auto" >, in< "interface" >, bare_no {};

// media-type <type>
//   e.g.  media-type rj45
struct option_media_type
  : command< "media-type", name< "a type of media" > >, in< "interface" >, bare_no {};

// load-interval <30-600>
//   e.g.  load-interval 30
struct option_load_interval
  : command< "load-interval", number< 1, 600, "an interval in seconds" > >, in< "interface" >, bare_no {};

// hold-queue <0-240000> {in | out}
//   e.g.  hold-queue 1024 in
struct option_hold_queue
  : command< "hold-queue", number< 0, 240000, "a number of packets" >, keyword_choice< "in", "out" > >,
    in< "interface" > {};

// mac-address <address>
//   e.g.  mac-address 0200.5e00.5301
struct option_mac_address
  : command< "mac-address", name< "a MAC address" > >, in< "interface" >, bare_no {};

// cdp enable
//   e.g.  cdp enable
struct option_cdp : command< "cdp enable" >, in< "interface" > {};

// arp timeout <0-2147483>
//   e.g.  arp timeout 300
struct option_arp_timeout
  : command< "arp timeout", number< 0, 2147483, "a time in seconds" > >, in< "interface" >, bare_no {};

// mop enabled
//   e.g.  mop enabled
struct option_mop : command< "mop enabled" >, in< "interface" > {};

// mop sysid
//   e.g.  mop sysid
struct option_mop_sysid : command< "mop sysid" >, in< "interface" > {};

// serial restart-delay <0-900>
//   e.g.  serial restart-delay 0
struct option_restart_delay
  : command< "serial restart-delay", number< 0, 900, "a delay in seconds" > >, in< "interface" >, bare_no {};

struct backup_interface : interface_words< "an interface" > {};

// backup interface <interface>
//   e.g.  backup interface Dialer1
struct option_backup : command< "backup interface", backup_interface >, in< "interface" >, bare_no {};

struct option_policy_name : name< "a policy map" > {};

// service-policy input <policy map>
//   e.g.  service-policy input MARK
struct option_policy_input
  : command< "service-policy input", option_policy_name >, in< "interface" >, bare_no {};

// service-policy output <policy map>
//   e.g.  service-policy output SHAPE
struct option_policy_output
  : command< "service-policy output", option_policy_name >, in< "interface" >, bare_no {};

// qos pre-classify
//   e.g.  qos pre-classify
struct option_pre_classify
  : command< "qos pre-classify" >, in< "interface" >, bare_no {};

struct helper_vrf : on< "vrf", name< "a VRF" > > {};
struct helper_global : on< "global" > {};
struct helper_redundancy : on< "redundancy", name< "a redundancy group" > > {};

// ip helper-address [global | vrf <vrf>] <ip> [redundancy <group>]
//   e.g.  ip helper-address 10.1.0.5
struct option_helper
  : command< "ip helper-address", opt< choose< helper_vrf, helper_global > >,
             first_of< dotted_quad< "an IPv4 address" >, host_name< "a host name" > >,
             opt< choose< helper_redundancy > > >,
    in< "interface" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

struct reassembly_direction : keyword_choice< "in", "out" > {};
struct reassembly_fragments : on< "max-fragments", number< 1, 256, "a number of fragments" > > {};
struct reassembly_datagrams : on< "max-reassemblies", number< 1, 1024, "a number of datagrams" > > {};
struct reassembly_percentage : on< "percentage", number< 1, 100, "a percentage" > > {};
struct reassembly_timeout : on< "timeout", number< 1, 60, "a time in seconds" > > {};
struct reassembly_drop : on< "drop-fragments" > {};

// ip virtual-reassembly [in | out] [max-fragments <1-256>] [max-reassemblies <1-1024>] [percentage <1-100>] [timeout <1-60>] [drop-fragments]
//   e.g.  ip virtual-reassembly
//   e.g.  ip virtual-reassembly in max-reassemblies 64
struct option_reassembly
  : command< "ip virtual-reassembly", opt< reassembly_direction >,
             any_number_of< choose< reassembly_fragments, reassembly_datagrams, reassembly_percentage,
                                    reassembly_timeout, reassembly_drop > > >,
    in< "interface" >, bare_no {};

// ip redirects
//   e.g.  ip redirects
struct option_redirects : command< "ip redirects" >, in< "interface" > {};

// ip unreachables
//   e.g.  ip unreachables
struct option_unreachables : command< "ip unreachables" >, in< "interface" > {};

// ip proxy-arp
//   e.g.  ip proxy-arp
struct option_proxy_arp : command< "ip proxy-arp" >, in< "interface" > {};

// ip local-proxy-arp
//   e.g.  ip local-proxy-arp
struct option_local_proxy_arp : command< "ip local-proxy-arp" >, in< "interface" > {};

// ip mask-reply
//   e.g.  ip mask-reply
struct option_mask_reply : command< "ip mask-reply" >, in< "interface" > {};

// ip directed-broadcast [<access list>]
//   e.g.  ip directed-broadcast 110
struct option_directed_broadcast
  : command< "ip directed-broadcast", opt< name< "an access list" > > >, in< "interface" >, bare_no {};

struct route_cache_kind : keyword_choice< "cef", "flow", "policy", "same-interface", "distributed" > {};

// ip route-cache [cef | flow | policy | same-interface | distributed]
//   e.g.  ip route-cache flow
struct option_route_cache
  : command< "ip route-cache", opt< route_cache_kind > >, in< "interface" > {};

// ip flow ingress
//   e.g.  ip flow ingress
struct option_flow_ingress : command< "ip flow ingress" >, in< "interface" > {};

// ip flow egress
//   e.g.  ip flow egress
struct option_flow_egress : command< "ip flow egress" >, in< "interface" > {};

// ip nbar protocol-discovery [ipv4 | ipv6]
//   e.g.  ip nbar protocol-discovery
struct option_nbar
  : command< "ip nbar protocol-discovery", opt< keyword_choice< "ipv4", "ipv6" > > >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
