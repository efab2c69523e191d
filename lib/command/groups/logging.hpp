#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct logging_buffered;
struct logging_console;
struct logging_count;
struct logging_discriminator;
struct logging_dmvpn;
struct logging_facility;
struct logging_history;
struct logging_host;
struct logging_monitor;
struct logging_on;
struct logging_origin;
struct logging_persistent;
struct logging_queue_limit;
struct logging_rate_limit;
struct logging_reload;
struct logging_server;
struct logging_snmp_authfail;
struct logging_source;
struct logging_trap;
struct logging_userinfo;
}  // namespace peerlint::grammar

namespace peerlint::command {

using logging_command = std::variant<
    option_line<grammar::logging_on>, option_line<grammar::logging_console>,
    option_line<grammar::logging_monitor>, option_line<grammar::logging_trap>,
    option_line<grammar::logging_buffered>, option_line<grammar::logging_history>,
    option_line<grammar::logging_facility>, repeated_option_line<grammar::logging_source>,
    repeated_option_line<grammar::logging_host>, repeated_option_line<grammar::logging_server>,
    option_line<grammar::logging_origin>, option_line<grammar::logging_rate_limit>,
    option_line<grammar::logging_queue_limit>, repeated_option_line<grammar::logging_discriminator>,
    option_line<grammar::logging_userinfo>, option_line<grammar::logging_snmp_authfail>,
    option_line<grammar::logging_count>, option_line<grammar::logging_dmvpn>,
    option_line<grammar::logging_reload>, option_line<grammar::logging_persistent>>;

}  // namespace peerlint::command
