#include "failover/eem/applet_run.hpp"

#include <algorithm>

namespace peerlint::failover {

std::string_view to_text(const cli_mode& of) {
  switch (of.is) {
    case cli_mode::kinds::user:
      return "exec";
    case cli_mode::kinds::privileged:
      return "privileged";
    case cli_mode::kinds::configuration:
      return command::command_table::get().mode_name(of.mode);
    case cli_mode::kinds::answering:
      return "question";
    case cli_mode::kinds::foreign:
      return "other";
    case cli_mode::kinds::closed:
      return "closed";
  }
  return "";
}

bool run_action::has_edit(session::edit::kinds what) const {
  return std::any_of(edits.begin(), edits.end(), [&](const auto& one) { return one.what == what; });
}

}  // namespace peerlint::failover
