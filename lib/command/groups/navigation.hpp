#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct clear;
struct configure_terminal;
struct copy_configuration;
struct debug;
struct disable;
struct do_exec;
struct enable;
struct end_configuration;
struct exec_command;
struct exit_mode;
struct ping;
struct reload;
struct show;
struct terminal_line;
struct write_configuration;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct exit_mode {
  using production = grammar::exit_mode;
};
struct end_configuration {
  using production = grammar::end_configuration;
};
struct do_exec {
  using production = grammar::do_exec;
  located<std::string_view> line;
  void fields(auto& take) { take(from<grammar::exec_command>, line); }
};
struct configure_terminal {
  using production = grammar::configure_terminal;
};
/// An EXEC command that changes nothing of the configuration.
template <class Production>
struct exec_line {
  using production = Production;
};

using navigation_command =
    std::variant<exit_mode, end_configuration, do_exec, configure_terminal,
                 exec_line<grammar::enable>, exec_line<grammar::disable>,
                 exec_line<grammar::write_configuration>, exec_line<grammar::copy_configuration>,
                 exec_line<grammar::terminal_line>, exec_line<grammar::show>,
                 exec_line<grammar::reload>, exec_line<grammar::clear>, exec_line<grammar::ping>,
                 exec_line<grammar::debug>>;

}  // namespace peerlint::command
