#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_builtin_of_other_event){
    .code = "EEM014",
    .name = "builtin-of-other-event",
    .summary = "an applet uses a variable that another kind of event brings",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (run.applet->events.empty()) return;
          eem::each_incident(run, eem::incidents::foreign_built_in, [&](const auto& one) {
            out.at(one.at, "the event of the applet does not bring ${}", one.name)
                .related(run.applet->events.front().line.at, "its event")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why(
                    "a variable without a value ends the applet at this action: "
                    "%HA_EM-3-FMPD_UNKNOWN_ENV")
                .help("use a variable of this event, or one that an action sets");
          });
        },
};
