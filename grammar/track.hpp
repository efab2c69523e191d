#pragma once

#include "grammar/lexical.hpp"

// Object tracking: what is watched, and when a change of it counts.
namespace peerlint::grammar {

// clang-format off

struct track_number : number< 1, 1000, "a track object" > {};
struct track_removed : rest_of_line< "the value" > {};

struct track_interface_name : interface_words< "an interface" > {};
struct track_line_protocol : on< "line-protocol" > {};
struct track_ip_routing : on< "ip", keyword< "routing" > > {};
struct track_ipv6_routing : on< "ipv6", keyword< "routing" > > {};
struct track_interface
  : on< "interface", track_interface_name,
        choose< track_line_protocol, track_ip_routing, track_ipv6_routing > > {};

struct track_reachability : on< "reachability" > {};
struct track_metric : on< "metric", keyword< "threshold" > > {};
struct track_by : choose< track_metric, track_reachability > {};
struct track_prefix : ipv4_prefix_word< "a prefix (10.0.0.0/8)" > {};
struct track_network : dotted_quad< "a network" > {};
struct track_mask : dotted_quad< "a mask" > {};
struct track_destination : first_of< track_prefix, seq< track_network, track_mask > > {};
struct track_ipv6_destination : ipv6_word< "a prefix (2001:db8::/32)" > {};
struct track_ip_route : on< "route", track_destination, track_by > {};
struct track_ipv6_route : on< "route", track_ipv6_destination, track_by > {};

struct track_operation : number< 1, 2147483647, "an operation" > {};
struct track_state : on< "state" > {};
struct track_probe : seq< track_operation, opt< choose< track_reachability, track_state > > > {};
struct track_sla : on< "sla", track_probe > {};
struct track_rtr : on< "rtr", track_probe > {};

struct track_ip : on< "ip", choose< track_ip_route, track_sla > > {};
struct track_ipv6 : on< "ipv6", choose< track_ipv6_route > > {};

struct track_operator : keyword_choice< "and", "or" > {};
struct track_measure : keyword_choice< "percentage", "weight" > {};
struct track_boolean : on< "boolean", track_operator > {};
struct track_by_threshold : on< "threshold", track_measure > {};
struct track_list : on< "list", choose< track_boolean, track_by_threshold > > {};

struct track_stub : on< "stub-object" > {};
struct track_application : on< "application", rest_of_line< "an application" > > {};
struct track_service : on< "service", rest_of_line< "a service" > > {};

// track <1-1000> interface <interface> {line-protocol | ip routing | ipv6 routing}
// track <1-1000> ip route {<network> <mask> | <prefix>/<length>} {reachability | metric threshold}
// track <1-1000> ipv6 route <prefix>/<length> {reachability | metric threshold}
// track <1-1000> {ip sla | rtr} <operation> [reachability | state]
// track <1-1000> list {boolean {and | or} | threshold {percentage | weight}}
// track <1-1000> {stub-object | application <name> | service <name>}
//   e.g.  track 10 ip sla 1 reachability
//   e.g.  track 10 rtr 1
//   e.g.  track 11 interface GigabitEthernet0/0 line-protocol
//   e.g.  track 11 interface Dialer1 ip routing
//   e.g.  track 12 ip route 0.0.0.0 0.0.0.0 reachability
//   e.g.  track 12 ip route 10.0.0.0/8 metric threshold
//   e.g.  track 13 ipv6 route 2001:db8::/32 reachability
//   e.g.  track 14 list boolean or
//   e.g.  track 14 list threshold weight
//   e.g.  track 15 stub-object
//   e.g.  track 10
//   not   track 10 ip sla 1 up            expected reachability, state or the end of the line, found 'up'
//   not   track 11 interface Gi0/0        expected line-protocol, ip or ipv6
struct track_header
  : command< "track", track_number,
             opt< choose< track_interface, track_ip, track_ipv6, track_rtr, track_list, track_stub,
                          track_application, track_service > > >,
    in< "config" >, opens< "track" > {
  using no_arguments = seq< track_number, opt< track_removed > >;
};

// --- its lines -----------------------------------------------------------------------------------

struct track_up_seconds : number< 0, 180, "a time in seconds" > {};
struct track_down_seconds : number< 0, 180, "a time in seconds" > {};
struct track_delay_up : on< "up", track_up_seconds > {};
struct track_delay_down : on< "down", track_down_seconds > {};
struct track_no_delay_up : on< "up", opt< track_up_seconds > > {};
struct track_no_delay_down : on< "down", opt< track_down_seconds > > {};

// delay {up <0-180> [down <0-180>] | down <0-180> [up <0-180>]}
//   e.g.  delay down 10 up 30
//   e.g.  delay up 60
//   not   delay 10                        expected up or down, found '10'
struct track_delay
  : command< "delay", some< choose< track_delay_up, track_delay_down > > >, in< "track" > {
  using no_arguments = any_number_of< choose< track_no_delay_up, track_no_delay_down > >;
};

struct track_member : number< 1, 1000, "a track object" > {};
struct track_not : on< "not" > {};
struct track_weight_value : number< 1, 255, "a weight" > {};
struct track_weight : on< "weight", track_weight_value > {};

// object <1-1000> [not | weight <1-255>]
//   e.g.  object 10
//   e.g.  object 11 not
//   e.g.  object 12 weight 20
struct track_object
  : command< "object", track_member, any_number_of< choose< track_not, track_weight > > >,
    in< "track" > {
  using no_arguments = seq< track_member, opt< track_removed > >;
};

struct track_up_bound : number< 0, 255, "a threshold" > {};
struct track_down_bound : number< 0, 255, "a threshold" > {};
struct track_above : on< "up", track_up_bound > {};
struct track_below : on< "down", track_down_bound > {};
struct track_bounds : some< choose< track_above, track_below > > {};
struct track_up_percent : number< 0, 100, "a percentage" > {};
struct track_down_percent : number< 0, 100, "a percentage" > {};
struct track_above_percent : on< "up", track_up_percent > {};
struct track_below_percent : on< "down", track_down_percent > {};
struct track_percents : some< choose< track_above_percent, track_below_percent > > {};

// threshold weight {up <0-255> [down <0-255>] | down <0-255> [up <0-255>]}
//   e.g.  threshold weight up 30 down 20
struct track_threshold_weight
  : command< "threshold weight", track_bounds >, in< "track" >, bare_no {};
// threshold percentage {up <0-100> [down <0-100>] | down <0-100> [up <0-100>]}
//   e.g.  threshold percentage up 60 down 40
//   not   threshold percentage up 101     expected a percentage (0-100), found '101'
struct track_threshold_percentage
  : command< "threshold percentage", track_percents >, in< "track" >, bare_no {};
// threshold metric {up <0-255> [down <0-255>] | down <0-255> [up <0-255>]}
//   e.g.  threshold metric up 200 down 220
struct track_threshold_metric
  : command< "threshold metric", track_bounds >, in< "track" >, bare_no {};

// carrier-delay
//   e.g.  carrier-delay
struct track_carrier_delay : command< "carrier-delay" >, in< "track" >, bare_no {};

struct track_vrf_name : name< "a VRF" > {};

// ip vrf <vrf>
//   e.g.  ip vrf ISP1
struct track_ip_vrf : command< "ip vrf", track_vrf_name >, in< "track" >, bare_no {};
// ipv6 vrf <vrf>
//   e.g.  ipv6 vrf ISP1
struct track_ipv6_vrf : command< "ipv6 vrf", track_vrf_name >, in< "track" >, bare_no {};

struct track_stub_state : keyword_choice< "down", "up" > {};

// default-state {down | up}
//   e.g.  default-state up
//   not   default-state on                expected down or up, found 'on'
struct track_default_state : command< "default-state", track_stub_state >, in< "track" >, bare_no {};

// --- of all objects ------------------------------------------------------------------------------

struct track_poll_seconds : number< 1, 3000, "a time in seconds" > {};
struct track_poll_milliseconds : number< 1, 5000, "a time in milliseconds" > {};
struct track_poll_msec : on< "msec", track_poll_milliseconds > {};
struct track_poll_sec : on< "sec", track_poll_seconds > {};
struct track_poll : first_of< track_poll_seconds, choose< track_poll_msec, track_poll_sec > > {};

// track timer {application | interface | ip route | ip sla | ipv6 route | list | stub-object} {<1-3000> | msec <500-5000>}
//   e.g.  track timer interface msec 500
struct track_timer_interface
  : command< "track timer interface", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer ip route 10
struct track_timer_ip_route
  : command< "track timer ip route", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer ip sla 2
struct track_timer_ip_sla : command< "track timer ip sla", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer ipv6 route 10
struct track_timer_ipv6_route
  : command< "track timer ipv6 route", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer list 1
struct track_timer_list : command< "track timer list", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer stub-object 1
struct track_timer_stub
  : command< "track timer stub-object", track_poll >, in< "config" >, bare_no {};
//   e.g.  track timer application 10
struct track_timer_application
  : command< "track timer application", track_poll >, in< "config" >, bare_no {};

struct track_steps : number< 1, 4294967295, "a resolution" > {};

// track resolution {ip | ipv6} route {bgp | eigrp | isis | ospf | rip | static} <n>
//   e.g.  track resolution ip route eigrp 300
struct track_resolution_eigrp
  : command< "track resolution ip route eigrp", track_steps >, in< "config" >, bare_no {};
//   e.g.  track resolution ip route bgp 10
struct track_resolution_bgp
  : command< "track resolution ip route bgp", track_steps >, in< "config" >, bare_no {};
//   e.g.  track resolution ip route isis 10
struct track_resolution_isis
  : command< "track resolution ip route isis", track_steps >, in< "config" >, bare_no {};
//   e.g.  track resolution ip route ospf 5
struct track_resolution_ospf
  : command< "track resolution ip route ospf", track_steps >, in< "config" >, bare_no {};
//   e.g.  track resolution ip route static 10
struct track_resolution_static
  : command< "track resolution ip route static", track_steps >, in< "config" >, bare_no {};
//   e.g.  track resolution ipv6 route bgp 10
struct track_resolution_ipv6
  : command< "track resolution ipv6 route", name< "a routing protocol" >, track_steps >,
    in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
