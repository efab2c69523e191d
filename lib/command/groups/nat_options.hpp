#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct nat_arp_ping_timeout;
struct nat_create;
struct nat_dns_timeout;
struct nat_entry_timeout;
struct nat_esp_timeout;
struct nat_finrst_timeout;
struct nat_icmp_timeout;
struct nat_log;
struct nat_max_entries;
struct nat_nonesp_timeout;
struct nat_port_timeout;
struct nat_pptp_timeout;
struct nat_route;
struct nat_routemap_entry_timeout;
struct nat_service;
struct nat_setting;
struct nat_switchover;
struct nat_syn_timeout;
struct nat_tcp_timeout;
struct nat_timeout;
struct nat_udp_timeout;
}  // namespace peerlint::grammar

namespace peerlint::command {

using nat_options_command = std::variant<
    option_line<grammar::nat_timeout>, option_line<grammar::nat_udp_timeout>,
    option_line<grammar::nat_tcp_timeout>, option_line<grammar::nat_dns_timeout>,
    option_line<grammar::nat_icmp_timeout>, option_line<grammar::nat_finrst_timeout>,
    option_line<grammar::nat_syn_timeout>, option_line<grammar::nat_pptp_timeout>,
    option_line<grammar::nat_routemap_entry_timeout>, option_line<grammar::nat_entry_timeout>,
    option_line<grammar::nat_esp_timeout>, option_line<grammar::nat_nonesp_timeout>,
    option_line<grammar::nat_arp_ping_timeout>, option_line<grammar::nat_create>,
    repeated_option_line<grammar::nat_port_timeout>, repeated_option_line<grammar::nat_max_entries>,
    repeated_option_line<grammar::nat_log>, repeated_option_line<grammar::nat_service>,
    repeated_option_line<grammar::nat_setting>, repeated_option_line<grammar::nat_route>,
    repeated_option_line<grammar::nat_switchover>>;

}  // namespace peerlint::command
