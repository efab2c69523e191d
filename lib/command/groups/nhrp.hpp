#pragma once

#include <variant>

#include "command/nhrp_lines.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct nhrp_authentication;
struct nhrp_cache;
struct nhrp_cluster;
struct nhrp_fallback;
struct nhrp_group;
struct nhrp_group_new;
struct nhrp_holdtime;
struct nhrp_if_state;
struct nhrp_interest;
struct nhrp_map;
struct nhrp_map_group;
struct nhrp_map_group_new;
struct nhrp_max_send;
struct nhrp_multicast;
struct nhrp_network_id;
struct nhrp_nhs;
struct nhrp_no_unique;
struct nhrp_record;
struct nhrp_redirect;
struct nhrp_responder;
struct nhrp_server_only;
struct nhrp_shortcut;
struct nhrp_shortcut_template;
struct nhrp_summary_map;
struct nhrp_timeout;
struct nhrp_use;
}  // namespace peerlint::grammar

namespace peerlint::command {

using nhrp_command =
    std::variant<nhrp_network_id<grammar::nhrp_network_id>,
                 nhrp_authentication<grammar::nhrp_authentication>,
                 nhrp_holdtime<grammar::nhrp_holdtime>, nhrp_nhs<grammar::nhrp_nhs>,
                 option_line<grammar::nhrp_fallback>, repeated_option_line<grammar::nhrp_cluster>,
                 nhrp_map<grammar::nhrp_map>, nhrp_multicast<grammar::nhrp_multicast>,
                 nhrp_no_unique<grammar::nhrp_no_unique>, nhrp_timeout<grammar::nhrp_timeout>,
                 nhrp_redirect<grammar::nhrp_redirect>, nhrp_shortcut<grammar::nhrp_shortcut>,
                 option_line<grammar::nhrp_shortcut_template>, option_line<grammar::nhrp_record>,
                 option_line<grammar::nhrp_cache>, option_line<grammar::nhrp_max_send>,
                 option_line<grammar::nhrp_server_only>, option_line<grammar::nhrp_use>,
                 option_line<grammar::nhrp_interest>, option_line<grammar::nhrp_responder>,
                 repeated_option_line<grammar::nhrp_summary_map>, nhrp_group<grammar::nhrp_group>,
                 nhrp_group<grammar::nhrp_group_new>, nhrp_map_group<grammar::nhrp_map_group>,
                 nhrp_map_group<grammar::nhrp_map_group_new>, option_line<grammar::nhrp_if_state>>;

}  // namespace peerlint::command
