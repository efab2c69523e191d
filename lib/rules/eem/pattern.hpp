#pragma once

#include <string>
#include <string_view>

#include "facts/failover/eem_pattern.hpp"
#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

/// Where a part of a pattern stands in the file.
[[nodiscard]] inline span part_of(const model::eem_text& pattern, std::size_t begin,
                                  std::size_t size) {
  if (pattern.value.size() != pattern.at.size || size == 0) return pattern.at;
  return {pattern.at.text, pattern.at.begin + static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(size)};
}

/// Calls visit(text, broken) for each pattern that does not hang on a variable: of events, of
/// `regexp`, of the prompt that a command waits for.
void each_pattern(const model::eem_applet& applet, auto visit_event, auto visit_action) {
  const auto is_known = [](const model::eem_text& text) {
    return !text.value.empty() && failover::variables_in(text).empty();
  };
  for (const auto& event : applet.events) {
    if (event.syslog && is_known(event.syslog->pattern)) visit_event(event.syslog->pattern);
    if (event.cli && is_known(event.cli->pattern)) visit_event(event.cli->pattern);
  }
  for (const auto& action : applet.actions)
    if (action.pattern && is_known(*action.pattern)) visit_action(*action.pattern);
}

}  // namespace peerlint::rules::eem
