#pragma once

#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

/// The time of a watchdog, in milliseconds; 0 for another event, or a time that is not known.
[[nodiscard]] inline std::uint64_t watchdog_of(const model::eem_event& event) {
  if (!event.timer || event.timer->kind != model::eem_timer_kind::watchdog || !event.timer->time)
    return 0;
  return event.timer->time->value.milliseconds.value_or(0);
}

}  // namespace peerlint::rules::evt
