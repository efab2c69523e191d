#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct http_access_class;
struct http_authentication;
struct http_client_source;
struct http_command_list;
struct http_exec_list;
struct http_help_path;
struct http_login_list;
struct http_max_connections;
struct http_path;
struct http_port;
struct http_secure_client_auth;
struct http_secure_port;
struct http_secure_server;
struct http_secure_suite;
struct http_secure_trustpoint;
struct http_server;
struct http_timeout_policy;
}  // namespace peerlint::grammar

namespace peerlint::command {

using http_server_command =
    std::variant<option_line<grammar::http_server>, option_line<grammar::http_secure_server>,
                 option_line<grammar::http_authentication>, option_line<grammar::http_login_list>,
                 option_line<grammar::http_exec_list>, option_line<grammar::http_command_list>,
                 option_line<grammar::http_access_class>, option_line<grammar::http_port>,
                 option_line<grammar::http_secure_port>, option_line<grammar::http_max_connections>,
                 option_line<grammar::http_timeout_policy>, option_line<grammar::http_path>,
                 option_line<grammar::http_help_path>, option_line<grammar::http_secure_trustpoint>,
                 option_line<grammar::http_secure_suite>,
                 option_line<grammar::http_secure_client_auth>,
                 option_line<grammar::http_client_source>>;

}  // namespace peerlint::command
