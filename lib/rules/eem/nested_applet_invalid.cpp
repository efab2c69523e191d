#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_nested_applet_invalid){
    .code = "EEM055",
    .name = "nested-applet-invalid",
    .summary = "an applet makes another one with a line that the router refuses",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto why : {eem::refusals::syntax, eem::refusals::value}) {
            for (const auto* const one : eem::refused_for(run, why)) {
              if (one->mode.is != failover::cli_mode::kinds::configuration ||
                  !failover::to_text(one->mode).starts_with("applet"))
                continue;
              out.at(eem::place_of(*one->action), "the applet that this makes lacks the line: {}",
                     one->refused->says)
                  .related(run.applet->header.at, "made by this applet")
                  .at_most(eem::certainty_of(*one))
                  .why(
                      "the router refuses the line and goes on: the applet is registered without "
                      "it, "
                      "or not at all")
                  .help(
                      "quotation marks inside of a text come from a variable: event manager "
                      "environment q \", then $q");
            }
          }
        },
};
