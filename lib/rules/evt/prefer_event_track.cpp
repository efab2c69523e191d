#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_prefer_event_track){
    .code = "EVT008",
    .name = "prefer-event-track",
    .summary = "an applet waits for the message of a track object rather than for the object",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.syslog || !evt::asks_for_track(event.syslog->pattern.value)) continue;
            const auto& pattern = event.syslog->pattern;
            if (evt::wrong_generation(pattern.value, facts) != nullptr) continue;
            const auto object = evt::object_in(pattern.value);
            out.at(pattern.at, "the applet hangs on the words of a message")
                .related(run.applet->header.at, "the applet")
                .why(
                    "the words changed between releases: %TRACKING-5-STATE: … Up->Down became "
                    "%TRACK-6-STATE: … Up -> Down, and the applet stops to run after an upgrade")
                .help("event track {} state {}", object.empty() ? "<object>" : object,
                      evt::state_in(pattern.value));
          }
        },
};
