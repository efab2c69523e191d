#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

/// The line is one of an applet that this applet makes.
bool is_of_nested_applet(const run_action& action) {
  return action.mode.is == failover::cli_mode::kinds::configuration &&
         failover::to_text(action.mode).starts_with("applet");
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_invalid_ios_syntax){
    .code = "EEM039",
    .name = "invalid-ios-syntax",
    .summary = "an applet enters a known command with words that it does not take",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto why : {eem::refusals::syntax, eem::refusals::value}) {
            for (const auto* const one : eem::refused_for(run, why)) {
              if (eem::is_of_nested_applet(*one) ||
                  one->refused->says.starts_with("Entry already running"))
                continue;
              out.at(one->refused->word.exists() && one->refused->word.size > 0
                         ? one->refused->word
                         : eem::place_of(*one->action),
                     "the router refuses this command: {}", one->refused->says)
                  .related(run.applet->header.at, "the applet")
                  .at_most(eem::certainty_of(*one))
                  .why("nothing is configured, and the applet goes on as if it were")
                  .help("enter it by hand once: a ? shows what may stand there");
            }
          }
        },
};
