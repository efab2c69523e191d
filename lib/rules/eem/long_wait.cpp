#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_long_wait){
    .code = "EEM032",
    .name = "long-wait",
    .summary = "an applet waits for more than a minute",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::uint64_t most = 60'000;
          for (const auto& action : run.applet->actions) {
            if (!action.wait || action.wait->value.milliseconds.value_or(0) <= most) continue;
            // The applet ends before.
            if (std::any_of(run.incidents.begin(), run.incidents.end(), [&](const auto& one) {
                  return one.kind == eem::incidents::cut_by_maxrun && one.action == &action;
                }))
              continue;
            out.at(action.wait->at, "the applet waits for {} s", action.wait->value.text)
                .related(run.applet->header.at, "the applet")
                .why(
                    "it holds one of the few threads of EEM and a line of the router for that "
                    "time, "
                    "and goes on with what may no longer be so")
                .help(
                    "let it make an applet with event timer countdown, which the opposite event "
                    "removes");
          }
        },
};
