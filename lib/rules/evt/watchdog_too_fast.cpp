#include "rules/evt/watchdog.hpp"

PEERLINT_RULE(evt_watchdog_too_fast){
    .code = "EVT023",
    .name = "watchdog-too-fast",
    .summary = "an applet enters commands every few seconds",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::uint64_t least = 10'000;
          if (!facts::enters_commands(*run.applet)) return;
          for (const auto& event : run.applet->events) {
            const auto time = evt::watchdog_of(event);
            if (time == 0 || time >= least || run.estimate_ms >= time) continue;
            out.at(event.timer->time->at, "every {} s", event.timer->time->value.text)
                .related(run.applet->header.at, "the applet enters commands")
                .why("each run opens a session, which costs a line and time of the processor")
                .help("event timer watchdog time 30; or an event that comes when it is needed");
          }
        },
};
