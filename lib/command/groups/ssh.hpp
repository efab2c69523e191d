#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ssh_bulk_mode;
struct ssh_client_encryption;
struct ssh_client_kex;
struct ssh_client_mac;
struct ssh_dh_size;
struct ssh_key_pair;
struct ssh_logging_events;
struct ssh_port;
struct ssh_retries;
struct ssh_server_authentication;
struct ssh_server_encryption;
struct ssh_server_hostkey;
struct ssh_server_kex;
struct ssh_server_mac;
struct ssh_server_publickey;
struct ssh_source;
struct ssh_startups;
struct ssh_time_out;
struct ssh_version;
}  // namespace peerlint::grammar

namespace peerlint::command {

using ssh_command =
    std::variant<option_line<grammar::ssh_version>, option_line<grammar::ssh_time_out>,
                 option_line<grammar::ssh_retries>, option_line<grammar::ssh_source>,
                 option_line<grammar::ssh_key_pair>, option_line<grammar::ssh_bulk_mode>,
                 option_line<grammar::ssh_dh_size>, option_line<grammar::ssh_startups>,
                 option_line<grammar::ssh_logging_events>, option_line<grammar::ssh_port>,
                 option_line<grammar::ssh_server_encryption>, option_line<grammar::ssh_server_mac>,
                 option_line<grammar::ssh_server_kex>, option_line<grammar::ssh_server_hostkey>,
                 option_line<grammar::ssh_server_publickey>,
                 option_line<grammar::ssh_server_authentication>,
                 option_line<grammar::ssh_client_encryption>, option_line<grammar::ssh_client_mac>,
                 option_line<grammar::ssh_client_kex>>;

}  // namespace peerlint::command
