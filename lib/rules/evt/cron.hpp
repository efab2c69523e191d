#pragma once

#include "facts/failover/cron_entry.hpp"
#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

/// Calls visit(event, text, entry) for each cron entry that hangs on no variable.
void each_cron_entry(const model::eem_applet& applet, auto visit) {
  for (const auto& event : applet.events)
    if (event.timer && event.timer->cron_entry && is_known(*event.timer->cron_entry))
      visit(event, *event.timer->cron_entry,
            facts::read_cron_entry(event.timer->cron_entry->value));
}

/// Where a word of the entry stands.
[[nodiscard]] inline span place_in(const model::eem_text& entry, std::string_view word) {
  const std::string_view whole = entry.value;
  if (whole.size() != entry.at.size || word.empty() || word.data() < whole.data() ||
      word.data() > whole.data() + whole.size())
    return entry.at;
  return {entry.at.text, entry.at.begin + static_cast<std::uint32_t>(word.data() - whole.data()),
          static_cast<std::uint32_t>(word.size())};
}

}  // namespace peerlint::rules::evt
