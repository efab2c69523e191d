#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct match_as_path;
struct match_community;
struct match_extcommunity;
struct match_ip_route_source;
struct match_ipv6_address;
struct match_ipv6_next_hop;
struct match_ipv6_route_source;
struct match_large_community;
struct match_length;
struct match_local_preference;
struct match_metric;
struct match_mpls_label;
struct match_policy_list;
struct match_route_type;
struct match_rpki;
struct match_source_protocol;
struct match_tag;
}  // namespace peerlint::grammar

namespace peerlint::command {

using route_map_matches_command = std::variant<
    repeated_option_line<grammar::match_as_path>, repeated_option_line<grammar::match_community>,
    repeated_option_line<grammar::match_extcommunity>,
    repeated_option_line<grammar::match_large_community>,
    repeated_option_line<grammar::match_ipv6_address>,
    repeated_option_line<grammar::match_ipv6_next_hop>,
    repeated_option_line<grammar::match_ipv6_route_source>,
    repeated_option_line<grammar::match_ip_route_source>, option_line<grammar::match_length>,
    repeated_option_line<grammar::match_local_preference>,
    repeated_option_line<grammar::match_metric>, option_line<grammar::match_mpls_label>,
    repeated_option_line<grammar::match_policy_list>,
    repeated_option_line<grammar::match_route_type>, option_line<grammar::match_rpki>,
    repeated_option_line<grammar::match_source_protocol>, repeated_option_line<grammar::match_tag>>;

}  // namespace peerlint::command
