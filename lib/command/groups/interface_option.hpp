#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct option_arp_timeout;
struct option_backup;
struct option_bandwidth;
struct option_cdp;
struct option_delay;
struct option_directed_broadcast;
struct option_duplex;
struct option_flow_egress;
struct option_flow_ingress;
struct option_helper;
struct option_hold_queue;
struct option_load_interval;
struct option_local_proxy_arp;
struct option_mac_address;
struct option_mask_reply;
struct option_media_type;
struct option_mop;
struct option_mop_sysid;
struct option_nbar;
struct option_negotiation;
struct option_policy_input;
struct option_policy_output;
struct option_pre_classify;
struct option_proxy_arp;
struct option_reassembly;
struct option_redirects;
struct option_restart_delay;
struct option_route_cache;
struct option_speed;
struct option_unreachables;
}  // namespace peerlint::grammar

namespace peerlint::command {

using interface_option_command = std::variant<
    option_line<grammar::option_bandwidth>, option_line<grammar::option_delay>,
    option_line<grammar::option_speed>, option_line<grammar::option_duplex>,
    option_line<grammar::option_negotiation>, option_line<grammar::option_media_type>,
    option_line<grammar::option_load_interval>, repeated_option_line<grammar::option_hold_queue>,
    option_line<grammar::option_mac_address>, option_line<grammar::option_cdp>,
    option_line<grammar::option_arp_timeout>, option_line<grammar::option_mop>,
    option_line<grammar::option_mop_sysid>, option_line<grammar::option_restart_delay>,
    option_line<grammar::option_backup>, option_line<grammar::option_policy_input>,
    option_line<grammar::option_policy_output>, option_line<grammar::option_pre_classify>,
    repeated_option_line<grammar::option_helper>, option_line<grammar::option_reassembly>,
    option_line<grammar::option_redirects>, option_line<grammar::option_unreachables>,
    option_line<grammar::option_proxy_arp>, option_line<grammar::option_local_proxy_arp>,
    option_line<grammar::option_mask_reply>, option_line<grammar::option_directed_broadcast>,
    option_line<grammar::option_route_cache>, option_line<grammar::option_flow_ingress>,
    option_line<grammar::option_flow_egress>, option_line<grammar::option_nbar>>;

}  // namespace peerlint::command
