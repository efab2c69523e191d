#pragma once

#include <variant>

#include "command/nhrp_lines.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct nhrp6_authentication;
struct nhrp6_cache;
struct nhrp6_cluster;
struct nhrp6_fallback;
struct nhrp6_holdtime;
struct nhrp6_map;
struct nhrp6_max_send;
struct nhrp6_multicast;
struct nhrp6_network_id;
struct nhrp6_nhs;
struct nhrp6_no_unique;
struct nhrp6_record;
struct nhrp6_redirect;
struct nhrp6_shortcut;
struct nhrp6_shortcut_template;
struct nhrp6_timeout;
}  // namespace peerlint::grammar

namespace peerlint::command {

using nhrp_ipv6_command =
    std::variant<nhrp_network_id<grammar::nhrp6_network_id>,
                 nhrp_authentication<grammar::nhrp6_authentication>,
                 nhrp_holdtime<grammar::nhrp6_holdtime>, nhrp_nhs<grammar::nhrp6_nhs>,
                 option_line<grammar::nhrp6_fallback>, repeated_option_line<grammar::nhrp6_cluster>,
                 nhrp_map<grammar::nhrp6_map>, nhrp_multicast<grammar::nhrp6_multicast>,
                 nhrp_no_unique<grammar::nhrp6_no_unique>, nhrp_timeout<grammar::nhrp6_timeout>,
                 nhrp_redirect<grammar::nhrp6_redirect>, nhrp_shortcut<grammar::nhrp6_shortcut>,
                 option_line<grammar::nhrp6_shortcut_template>, option_line<grammar::nhrp6_record>,
                 option_line<grammar::nhrp6_cache>, option_line<grammar::nhrp6_max_send>>;

}  // namespace peerlint::command
