#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct route_map_continue;
struct set_as_path;
struct set_automatic_tag;
struct set_comm_list;
struct set_community;
struct set_dampening;
struct set_extcomm_list;
struct set_extcommunity_cost;
struct set_extcommunity_rt;
struct set_extcommunity_soo;
struct set_ip_address;
struct set_ip_df;
struct set_ip_dscp;
struct set_ip_global;
struct set_ip_precedence;
struct set_ip_qos_group;
struct set_ip_tos;
struct set_ip_vrf;
struct set_ipv6_default_next_hop;
struct set_ipv6_next_hop;
struct set_ipv6_precedence;
struct set_large_community;
struct set_level;
struct set_local_preference;
struct set_metric;
struct set_metric_type;
struct set_mpls_label;
struct set_nlri;
struct set_origin;
struct set_tag;
struct set_traffic_index;
struct set_weight;
}  // namespace peerlint::grammar

namespace peerlint::command {

using route_map_sets_command = std::variant<
    repeated_option_line<grammar::set_as_path>, repeated_option_line<grammar::set_comm_list>,
    option_line<grammar::set_community>, repeated_option_line<grammar::set_extcomm_list>,
    option_line<grammar::set_extcommunity_rt>, option_line<grammar::set_extcommunity_soo>,
    option_line<grammar::set_extcommunity_cost>, option_line<grammar::set_large_community>,
    option_line<grammar::set_ip_df>, option_line<grammar::set_ip_precedence>,
    option_line<grammar::set_ip_tos>, option_line<grammar::set_ip_dscp>,
    option_line<grammar::set_ip_qos_group>, repeated_option_line<grammar::set_ip_vrf>,
    repeated_option_line<grammar::set_ip_global>, option_line<grammar::set_ip_address>,
    repeated_option_line<grammar::set_ipv6_next_hop>,
    repeated_option_line<grammar::set_ipv6_default_next_hop>,
    option_line<grammar::set_ipv6_precedence>, option_line<grammar::set_level>,
    option_line<grammar::set_local_preference>, option_line<grammar::set_metric>,
    option_line<grammar::set_metric_type>, option_line<grammar::set_mpls_label>,
    option_line<grammar::set_nlri>, option_line<grammar::set_origin>, option_line<grammar::set_tag>,
    option_line<grammar::set_traffic_index>, option_line<grammar::set_weight>,
    option_line<grammar::set_automatic_tag>, option_line<grammar::set_dampening>,
    option_line<grammar::route_map_continue>>;

}  // namespace peerlint::command
