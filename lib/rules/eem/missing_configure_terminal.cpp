#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_missing_configure_terminal){
    .code = "EEM006",
    .name = "missing-configure-terminal",
    .summary = "an applet enters a configuration command outside of configuration mode",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run) ||
              !eem::refused_for(run, eem::refusals::needs_enable).empty())
            return;
          auto refused = eem::refused_for(run, eem::refusals::needs_configuration);
          // To leave what was left already does no harm.
          std::erase_if(refused, [](const auto* one) {
            return facts::is_command(facts::command_of(*one->action), "end");
          });
          if (refused.empty()) return;
          const auto& first = *refused.front();
          auto& made =
              out.at(eem::place_of(*first.action), "this command needs configuration mode")
                  .related(run.applet->header.at, "the applet")
                  .at_most(eem::certainty_of(first))
                  .why(
                      "at the # prompt the router answers % Invalid input, configures nothing, and "
                      "the applet goes on")
                  .help("action <label before {}> cli command \"configure terminal\"",
                        first.action->label.value);
          eem::mark_others(made, refused, "refused as well");
        },
};
