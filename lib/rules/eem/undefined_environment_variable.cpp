#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_undefined_environment_variable){
    .code = "EEM015",
    .name = "undefined-environment-variable",
    .summary = "an applet uses a variable that nothing sets",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto tell = [&](const failover::incident& one) {
            out.at(one.at, "no line sets ${}", one.name)
                .related(run.applet->header.at, "the applet")
                .at_most(facts.certainty_of_absence(one.name))
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why(
                    "a variable without a value ends the applet at this action: "
                    "%HA_EM-3-FMPD_UNKNOWN_ENV; what stands after it is not done")
                .help("event manager environment {} <value>", one.name);
          };
          eem::each_incident(run, eem::incidents::unset_variable, tell);
          eem::each_incident(run, eem::incidents::unknown_built_in, [&](const auto& one) {
            if (std::string_view(one.name).starts_with("_email_")) tell(one);
          });
        },
};
