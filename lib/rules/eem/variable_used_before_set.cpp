#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_variable_used_before_set){
    .code = "EEM016",
    .name = "variable-used-before-set",
    .summary = "an applet uses a variable before the action that sets it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          eem::each_incident(run, eem::incidents::unset_yet, [&](const auto& one) {
            out.at(one.at, "${} has no value yet", one.name)
                .related(run.applet->header.at, "the applet")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why(
                    "a variable without a value ends the applet at this action: "
                    "%HA_EM-3-FMPD_UNKNOWN_ENV")
                .help("let the action that sets it run before this one");
          });
        },
};
