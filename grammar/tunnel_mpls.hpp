#pragma once

#include "grammar/lexical.hpp"

// Tunnels of MPLS traffic engineering: lines of an interface that nothing else of the model hangs
// on.
namespace peerlint::grammar {

// clang-format off

struct te_absolute : on< "absolute", number< 1, 4294967295, "a metric" > > {};
struct te_relative : on< "relative", name< "a difference" > > {};

// tunnel mpls traffic-eng autoroute announce
//   e.g.  tunnel mpls traffic-eng autoroute announce
struct te_autoroute_announce : command< "tunnel mpls traffic-eng autoroute announce" >, in< "interface" > {};
// tunnel mpls traffic-eng autoroute destination
//   e.g.  tunnel mpls traffic-eng autoroute destination
struct te_autoroute_destination
  : command< "tunnel mpls traffic-eng autoroute destination" >, in< "interface" > {};
// tunnel mpls traffic-eng autoroute metric {<metric> | absolute <metric> | relative <difference>}
//   e.g.  tunnel mpls traffic-eng autoroute metric absolute 10
struct te_autoroute_metric
  : command< "tunnel mpls traffic-eng autoroute metric",
             first_of< number< 1, 4294967295, "a metric" >, choose< te_absolute, te_relative > > >,
    in< "interface" >, bare_no {};

// tunnel mpls traffic-eng priority <0-7> [<0-7>]
//   e.g.  tunnel mpls traffic-eng priority 7 7
//   not   tunnel mpls traffic-eng priority 9    expected a setup priority (0-7), found '9'
struct te_priority
  : command< "tunnel mpls traffic-eng priority", number< 0, 7, "a setup priority" >,
             opt< number< 0, 7, "a hold priority" > > >,
    in< "interface" >, bare_no {};

struct te_sub_pool : keyword_choice< "sub-pool", "global" > {};

// tunnel mpls traffic-eng bandwidth [sub-pool | global] <kbps>
//   e.g.  tunnel mpls traffic-eng bandwidth 4000
struct te_bandwidth
  : command< "tunnel mpls traffic-eng bandwidth", opt< te_sub_pool >,
             number< 1, 4294967295, "a bandwidth in kilobits" > >,
    in< "interface" >, bare_no {};

struct te_path_name : on< "name", name< "an explicit path" > > {};
struct te_path_identifier : on< "identifier", number< 1, 65535, "an explicit path" > > {};
struct te_explicit : on< "explicit", choose< te_path_name, te_path_identifier > > {};
struct te_dynamic : on< "dynamic" > {};
struct te_attributes : on< "attributes", name< "an attribute list" > > {};
struct te_lockdown : on< "lockdown" > {};
struct te_verbatim : on< "verbatim" > {};
struct te_path_bandwidth : on< "bandwidth", number< 0, 4294967295, "a bandwidth in kilobits" > > {};

// tunnel mpls traffic-eng path-option <1-1000> {dynamic | explicit {name <path> | identifier <n>}} [attributes <list>] [bandwidth <kbps>] [lockdown] [verbatim]
//   e.g.  tunnel mpls traffic-eng path-option 1 dynamic
//   e.g.  tunnel mpls traffic-eng path-option 10 explicit name VIA-R2
struct te_path_option
  : command< "tunnel mpls traffic-eng path-option", number< 1, 1000, "a preference" >,
             choose< te_dynamic, te_explicit >,
             any_number_of< choose< te_attributes, te_path_bandwidth, te_lockdown, te_verbatim > > >,
    in< "interface" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

// tunnel mpls traffic-eng record-route
//   e.g.  tunnel mpls traffic-eng record-route
struct te_record_route : command< "tunnel mpls traffic-eng record-route" >, in< "interface" > {};

struct te_protection : keyword_choice< "bw-protect", "node-protect" > {};

// tunnel mpls traffic-eng fast-reroute [bw-protect] [node-protect]
//   e.g.  tunnel mpls traffic-eng fast-reroute node-protect
struct te_fast_reroute
  : command< "tunnel mpls traffic-eng fast-reroute", any_number_of< te_protection > >, in< "interface" >, bare_no {};

struct te_mask : on< "mask", name< "a mask" > > {};

// tunnel mpls traffic-eng affinity <properties> [mask <mask>]
//   e.g.  tunnel mpls traffic-eng affinity 0x1 mask 0xF
struct te_affinity
  : command< "tunnel mpls traffic-eng affinity", name< "link properties" >, opt< choose< te_mask > > >,
    in< "interface" >, bare_no {};

struct te_hold_time : on< "holdtime", number< 0, 4294967295, "a time in milliseconds" > > {};

// tunnel mpls traffic-eng forwarding-adjacency [holdtime <ms>]
//   e.g.  tunnel mpls traffic-eng forwarding-adjacency
struct te_forwarding_adjacency
  : command< "tunnel mpls traffic-eng forwarding-adjacency", opt< choose< te_hold_time > > >, in< "interface" >, bare_no {};

// tunnel mpls traffic-eng load-share <0-1000000>
//   e.g.  tunnel mpls traffic-eng load-share 10
struct te_load_share
  : command< "tunnel mpls traffic-eng load-share", number< 0, 1000000, "a share" > >, in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
