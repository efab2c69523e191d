#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_track_syslog_wrong_generation){
    .code = "EVT001",
    .name = "track-syslog-wrong-generation",
    .summary = "an applet waits for the message of a track object in words of another release",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.syslog) continue;
            const auto& pattern = event.syslog->pattern;
            const auto* const wrong = evt::wrong_generation(pattern.value, facts);
            if (wrong == nullptr) continue;
            auto& made =
                out.at(pattern.at, "this release does not log the message in these words")
                    .related(run.applet->header.at, "the applet never runs")
                    .why("it logs {}", wrong->newer
                                           ? "%TRACKING-5-STATE: 1 ip sla 1 reachability Up->Down"
                                           : "%TRACK-6-STATE: 1 ip sla 1 reachability Up -> Down");
            const auto object = evt::object_in(pattern.value);
            made.help("event track {} state {}", object.empty() ? "<object>" : object,
                      evt::state_in(pattern.value));
          }
        },
};
