#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

std::uint64_t seconds_up(std::uint64_t milliseconds) { return (milliseconds + 999) / 1000; }

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_maxrun_exceeded){
    .code = "EEM031",
    .name = "maxrun-exceeded",
    .summary = "an applet needs more time than its event gives it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          eem::each_incident(run, eem::incidents::cut_by_maxrun, [&](const auto& one) {
            auto& made =
                out.at(one.action->line.at, "the applet is cut here, after {} s",
                       eem::seconds_up(run.maxrun_ms))
                    .related(run.applet->events.empty() ? run.applet->header.at
                                                        : run.applet->events.front().line.at,
                             "maxrun is {} s", eem::seconds_up(run.maxrun_ms))
                    .why(
                        "the router ends an applet when its time is up, in the middle of what it "
                        "does: what was entered stays, what follows is never done")
                    .help("… maxrun {}, on the line of the event",
                          eem::seconds_up(run.estimate_ms) + 30);
            if (!one.sure) made.at_most(level::warning).at_most(confidence::medium);
          });
        },
};
