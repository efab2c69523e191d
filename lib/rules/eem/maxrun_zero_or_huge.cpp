#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_maxrun_zero_or_huge){
    .code = "EEM033",
    .name = "maxrun-zero-or-huge",
    .summary = "the time of an applet is 0 or more than an hour",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::uint64_t hour = 3'600'000;
          for (const auto& event : run.applet->events) {
            if (!event.maxrun || !event.maxrun->value.milliseconds) continue;
            const auto time = *event.maxrun->value.milliseconds;
            if (time != 0 && time <= hour) continue;
            auto& made = out.at(event.maxrun->at, "maxrun {}", event.maxrun->value.text)
                             .why(
                                 "an applet that hangs, at a question or a dead server, is never "
                                 "ended: it holds its line and its thread")
                             .help("maxrun 60, or what the applet needs");
            // What 0 means is not documented.
            if (time == 0) made.at_most(confidence::low);
          }
        },
};
