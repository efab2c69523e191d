#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct access_list_of_others;
struct acl_compiled;
struct acl_dynamic_extended;
struct acl_helper_check;
struct acl_log_update;
struct acl_logging_hash;
struct acl_logging_interval;
struct acl_match_local;
struct acl_persistent;
struct ipv6_acl_log_update;
}  // namespace peerlint::grammar

namespace peerlint::command {

using access_list_options_command =
    std::variant<option_line<grammar::acl_log_update>, option_line<grammar::acl_logging_interval>,
                 option_line<grammar::acl_logging_hash>, option_line<grammar::acl_helper_check>,
                 option_line<grammar::acl_persistent>, option_line<grammar::acl_match_local>,
                 option_line<grammar::ipv6_acl_log_update>, option_line<grammar::acl_compiled>,
                 option_line<grammar::acl_dynamic_extended>,
                 repeated_option_line<grammar::access_list_of_others>>;

}  // namespace peerlint::command
