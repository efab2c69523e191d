#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

// Something sets the clock, or may.
bool has_clock(const facts::device_facts& facts) {
  constexpr std::array<std::string_view, 6> heads{"ntp",      "sntp", "clock calendar-valid",
                                                  "calendar", "ptp",  "ntp server"};
  if (std::any_of(heads.begin(), heads.end(),
                  [&](std::string_view head) { return facts.has_recognised(head); }))
    return true;
  return std::any_of(facts.device.options.begin(), facts.device.options.end(), [](const auto& one) {
    return !one.off && (one.text.starts_with("ntp ") || one.text.starts_with("sntp ") ||
                        one.text.starts_with("clock calendar-valid"));
  });
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_cron_needs_clock){
    .code = "EVT019",
    .name = "cron-needs-clock",
    .summary = "an applet runs by the clock, and nothing sets the clock",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          if (evt::has_clock(facts)) return;
          for (const auto& event : run.applet->events) {
            if (!event.timer || (event.timer->kind != model::eem_timer_kind::cron &&
                                 event.timer->kind != model::eem_timer_kind::absolute))
              continue;
            out.at(event.line.at, "no line sets the clock of this router")
                .related(run.applet->header.at, "the applet")
                .at_most(facts.certainty_of_absence("ntp"))
                .why(
                    "after a reload the clock may be years behind: the applet runs at another time")
                .help("ntp server <address>");
          }
        },
};
