#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_unknown_builtin){
    .code = "EEM013",
    .name = "unknown-builtin",
    .summary = "an applet uses a built-in variable that no release has",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, report& out) {
          eem::each_incident(run, eem::incidents::unknown_built_in, [&](const auto& one) {
            auto& made = out.at(one.at, "no release is known to have the variable ${}", one.name)
                             .at_most(confidence::medium)
                             .why(
                                 "a variable without a value ends the applet at this action: "
                                 "%HA_EM-3-FMPD_UNKNOWN_ENV")
                             .help("event manager environment {} <value>, if it is one of your own",
                                   one.name);
            if (!one.detail.empty())
              made.help("${}", one.detail).replace(one.at, "${}", one.detail);
          });
        },
};
