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
struct eem_policy_bypass;
struct eem_policy_class;
struct eem_policy_file;
struct eem_policy_kind;
struct eem_policy_trap;
struct eem_policy_user;
struct eem_session_privilege;
struct eem_session_user;
struct environment_name;
struct environment_value;
struct event_manager_environment;
struct event_manager_events;
struct event_manager_library;
struct event_manager_policies;
struct event_manager_policy;
struct event_manager_repository;
struct event_manager_routing;
struct event_manager_rpc;
struct event_manager_run;
struct event_manager_session;
struct event_manager_suspend;
struct event_manager_threads;
struct event_manager_traps;
struct run_name;
struct scheduled_applet;
struct scheduled_axp;
struct scheduled_call_home;
struct scheduled_class;
struct scheduled_range;
struct scheduled_script;
struct scheduled_threads;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct event_manager_environment {
  using production = grammar::event_manager_environment;
  located<std::string_view> name;
  located<std::string_view> value;
  void fields(auto& take) {
    take(from<grammar::environment_name>, name);
    take(from<grammar::environment_value>, value);
  }
};

struct event_manager_session {
  using production = grammar::event_manager_session;
  located<std::string_view> username;
  std::optional<located<std::uint32_t>> privilege;
  void fields(auto& take) {
    take(from<grammar::eem_session_user>, username);
    take(from<grammar::eem_session_privilege>, privilege);
  }
};

struct event_manager_threads {
  using production = grammar::event_manager_threads;
  located<std::string_view> kind;
  std::optional<located<bool>> range;
  std::vector<located<std::string_view>> classes;
  located<std::uint32_t> number;
  void fields(auto& take) {
    take(from<grammar::scheduled_applet>, kind);
    take(from<grammar::scheduled_axp>, kind);
    take(from<grammar::scheduled_call_home>, kind);
    take(from<grammar::scheduled_script>, kind);
    take(from<grammar::scheduled_range>, range);
    take(from<grammar::scheduled_class>, classes);
    take(from<grammar::scheduled_threads>, number);
  }
};

struct event_manager_policy {
  using production = grammar::event_manager_policy;
  located<std::string_view> file;
  located<std::string_view> type;
  located<std::string_view> in_class;
  located<std::string_view> username;
  std::optional<located<bool>> trap;
  std::optional<located<bool>> bypass;
  void fields(auto& take) {
    take(from<grammar::eem_policy_file>, file);
    take(from<grammar::eem_policy_kind>, type);
    take(from<grammar::eem_policy_class>, in_class);
    take(from<grammar::eem_policy_user>, username);
    take(from<grammar::eem_policy_trap>, trap);
    take(from<grammar::eem_policy_bypass>, bypass);
  }
};

/// An EXEC command: starts an applet or a script with `event none`.
struct event_manager_run {
  using production = grammar::event_manager_run;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::run_name>, name); }
};

using event_manager_global_command = std::variant<
    event_manager_run, event_manager_environment, event_manager_session, event_manager_threads,
    event_manager_policy, option_line<grammar::event_manager_suspend>,
    option_line<grammar::event_manager_policies>, option_line<grammar::event_manager_library>,
    option_line<grammar::event_manager_repository>, option_line<grammar::event_manager_events>,
    option_line<grammar::event_manager_traps>, option_line<grammar::event_manager_routing>,
    option_line<grammar::event_manager_rpc>>;

}  // namespace peerlint::command
