#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_absolute_in_past){
    .code = "EVT025",
    .name = "absolute-in-past",
    .summary = "the time of an applet was over when this release was made",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          // 2020-01-01: what a clock says is not asked, so that a finding does not come by itself.
          constexpr std::uint64_t past = 1'577'836'800'000;
          for (const auto& event : run.applet->events) {
            if (!event.timer || event.timer->kind != model::eem_timer_kind::absolute ||
                !event.timer->time)
              continue;
            const auto time = event.timer->time->value.milliseconds;
            if (!time || *time >= past) continue;
            out.at(event.timer->time->at, "this time is over: seconds since 1970 are meant")
                .related(run.applet->header.at, "the applet")
                .why("a time of the past comes at once: the applet runs when it is registered")
                .help("event timer countdown time {}, if so many seconds from now are meant",
                      event.timer->time->value.text);
          }
        },
};
