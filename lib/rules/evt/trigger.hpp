#pragma once

#include <set>
#include <string_view>

#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

/// The interface is shut and opened again by the applet, so that each run has the message again.
[[nodiscard]] inline bool bounces(const applet_run& run) {
  bool shuts = false;
  bool opens = false;
  for (const auto& one : run.actions) {
    shuts |= one.head == "shutdown" && !one.by_no;
    opens |= one.head == "shutdown" && one.by_no;
  }
  return shuts && opens;
}

[[nodiscard]] inline bool is_of_interface(std::string_view message) {
  return message.starts_with("%LINK") || message.starts_with("%LINEPROTO");
}

[[nodiscard]] inline bool is_of_configuration(std::string_view message) {
  return has(message, "SYS-5-CONFIG_I");
}

/// Calls visit(incident) for what makes the applet its own event, once a pattern.
void each_own_trigger(const applet_run& run, auto visit) {
  std::set<span> seen;
  for (const auto& one : run.incidents)
    if (one.kind == failover::incident::kinds::triggers_itself && seen.insert(one.at).second)
      visit(one);
}

}  // namespace peerlint::rules::evt
