#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct line_absolute_timeout;
struct line_access_class;
struct line_acl;
struct line_authorization_commands;
struct line_authorization_exec;
struct line_direction;
struct line_exec;
struct line_exec_timeout;
struct line_history;
struct line_ipv6_access_class;
struct line_kind;
struct line_length;
struct line_level;
struct line_logging_synchronous;
struct line_login;
struct line_login_list;
struct line_login_local;
struct line_login_tacacs;
struct line_minutes;
struct line_modem;
struct line_modem_enable;
struct line_password;
struct line_password_encoding;
struct line_password_words;
struct line_position;
struct line_privilege;
struct line_prompt_timestamp;
struct line_protocol;
struct line_seconds;
struct line_session_timeout;
struct line_speed;
struct line_stopbits;
struct line_transport_input;
struct line_transport_output;
struct line_transport_preferred;
struct line_vrf_also;
struct line_vrf_name;
struct line_width;
struct terminal_lines;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct terminal_lines {
  using production = grammar::terminal_lines;
  located<std::string_view> kind;
  std::vector<located<std::string_view>> range;
  void fields(auto& take) {
    take(from<grammar::line_kind>, kind);
    take(from<grammar::line_position>, range);
  }
};

/// `access-class` of both families.
template <class Production>
struct line_filter {
  using production = Production;
  std::optional<located<std::string_view>> access_list;
  located<std::string_view> direction;
  std::optional<located<bool>> vrf_also;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::line_acl>, access_list);
    take(from<grammar::line_direction>, direction);
    take(from<grammar::line_vrf_also>, vrf_also);
    take(from<grammar::line_vrf_name>, vrf);
  }
};

/// `transport input|output`.
template <class Production>
struct line_transport {
  using production = Production;
  std::vector<located<std::string_view>> protocols;
  void fields(auto& take) { take(from<grammar::line_protocol>, protocols); }
};

struct line_login {
  using production = grammar::line_login;
  located<std::string_view> how;  ///< local, tacacs
  std::optional<located<std::string_view>> list;
  void fields(auto& take) {
    take(from<grammar::line_login_local>, how);
    take(from<grammar::line_login_tacacs>, how);
    take(from<grammar::line_login_list>, list);
  }
};

struct line_password {
  using production = grammar::line_password;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> password;
  void fields(auto& take) {
    take(from<grammar::line_password_encoding>, encoding);
    take(from<grammar::line_password_words>, password);
  }
};

struct line_exec_timeout {
  using production = grammar::line_exec_timeout;
  located<std::uint32_t> minutes;
  located<std::uint32_t> seconds;
  void fields(auto& take) {
    take(from<grammar::line_minutes>, minutes);
    take(from<grammar::line_seconds>, seconds);
  }
};

struct line_privilege {
  using production = grammar::line_privilege;
  located<std::uint16_t> level;
  void fields(auto& take) { take(from<grammar::line_level>, level); }
};

using line_command = std::variant<
    terminal_lines, line_filter<grammar::line_access_class>,
    line_filter<grammar::line_ipv6_access_class>, line_transport<grammar::line_transport_input>,
    line_transport<grammar::line_transport_output>, line_login, line_password, line_exec_timeout,
    line_privilege, option_line<grammar::line_transport_preferred>,
    option_line<grammar::line_logging_synchronous>, option_line<grammar::line_length>,
    option_line<grammar::line_width>, option_line<grammar::line_history>,
    option_line<grammar::line_stopbits>, option_line<grammar::line_speed>,
    option_line<grammar::line_exec>, option_line<grammar::line_prompt_timestamp>,
    option_line<grammar::line_session_timeout>, option_line<grammar::line_absolute_timeout>,
    option_line<grammar::line_modem_enable>, option_line<grammar::line_modem>,
    option_line<grammar::line_authorization_exec>,
    repeated_option_line<grammar::line_authorization_commands>>;

}  // namespace peerlint::command
