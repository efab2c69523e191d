#include "rules/evt/watchdog.hpp"

PEERLINT_RULE(evt_watchdog_shorter_than_run){
    .code = "EVT022",
    .name = "watchdog-shorter-than-run",
    .summary = "an applet is started again before it has ended",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::uint64_t second = 1000;
          for (const auto& event : run.applet->events) {
            const auto time = evt::watchdog_of(event);
            if (time == 0) continue;
            // What it waits is certain; the rest is an estimate.
            const bool certain = run.least_ms >= time;
            if (!certain && run.estimate_ms < time) continue;
            const auto needed = (certain ? run.least_ms : run.estimate_ms) / second;
            auto& made =
                out.at(event.timer->time->at, "a run takes {} s", needed)
                    .related(run.applet->header.at, "the applet")
                    .why(
                        "the timer starts it every {} s: the runs pile up, or stand in each "
                        "other's way",
                        time / second)
                    .help("event timer watchdog time {}", 2 * needed + 1);
            if (!certain) made.at_most(confidence::medium);
          }
        },
};
