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

span run_action::place(span at) const {
  if (!at.exists() || at.text != entered.text || at.begin < entered.begin ||
      at.end() > entered.end())
    return at;
  const auto first = text.text().find_first_not_of(" \t\r\n");
  const auto margin = first == std::string::npos ? 0 : static_cast<std::uint32_t>(first);
  return text.place(margin + at.begin - entered.begin, at.size);
}

}  // namespace peerlint::failover
