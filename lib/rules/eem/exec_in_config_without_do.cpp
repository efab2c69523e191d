#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_exec_in_config_without_do){
    .code = "EEM008",
    .name = "exec-in-config-without-do",
    .summary = "an applet enters an EXEC command in configuration mode",
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          const auto refused = eem::refused_for(run, eem::refusals::exec_without_do);
          if (refused.empty()) return;
          const auto& first = *refused.front();
          const auto at = eem::place_of(*first.action);
          auto& made = out.at(at, "the session is still in configuration mode here")
                           .related(run.applet->header.at, "the applet")
                           .at_most(eem::certainty_of(first))
                           .why(
                               "an EXEC command without do is refused there: % Invalid input, and "
                               "the applet goes on as if it were done")
                           .help("do {}; or end, by an action before it", first.action->text->value)
                           .replace(at, "do {}", first.action->text->value);
          eem::mark_others(made, refused, "refused as well");
        },
};
