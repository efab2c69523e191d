#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct service_call_home;
struct service_compress_config;
struct service_config;
struct service_dhcp;
struct service_finger;
struct service_internal;
struct service_keepalives_in;
struct service_keepalives_out;
struct service_nagle;
struct service_pad;
struct service_password_encryption;
struct service_password_recovery;
struct service_sequence_numbers;
struct service_stamps_of_debug;
struct service_stamps_of_log;
struct service_tcp_small_servers;
struct service_udp_small_servers;
struct service_unsupported_transceiver;
}  // namespace peerlint::grammar

namespace peerlint::command {

using service_command = std::variant<
    option_line<grammar::service_stamps_of_debug>, option_line<grammar::service_stamps_of_log>,
    option_line<grammar::service_password_encryption>,
    option_line<grammar::service_password_recovery>, option_line<grammar::service_compress_config>,
    option_line<grammar::service_config>, option_line<grammar::service_call_home>,
    option_line<grammar::service_dhcp>, option_line<grammar::service_finger>,
    option_line<grammar::service_internal>, option_line<grammar::service_nagle>,
    option_line<grammar::service_pad>, option_line<grammar::service_sequence_numbers>,
    option_line<grammar::service_keepalives_in>, option_line<grammar::service_keepalives_out>,
    option_line<grammar::service_tcp_small_servers>,
    option_line<grammar::service_udp_small_servers>,
    option_line<grammar::service_unsupported_transceiver>>;

}  // namespace peerlint::command
