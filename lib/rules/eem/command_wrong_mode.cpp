#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_command_wrong_mode){
    .code = "EEM007",
    .name = "command-wrong-mode",
    .summary = "an applet enters a command in a mode that does not have it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run) ||
              !eem::refused_for(run, eem::refusals::needs_enable).empty() ||
              !eem::refused_for(run, eem::refusals::needs_configuration).empty())
            return;
          const auto refused = eem::refused_for(run, eem::refusals::wrong_mode);
          if (refused.empty()) return;
          const auto& first = *refused.front();
          auto& made =
              out.at(eem::place_of(*first.action), "the session is in another mode here: {}",
                     failover::to_text(first.mode))
                  .related(run.applet->header.at, "the applet")
                  .at_most(eem::certainty_of(first))
                  .why(
                      "neither this mode nor those around it have the command: the router answers "
                      "% Invalid input, and what was to be configured is not");
          if (first.refused->modes.empty()) {
            made.help("enter the mode of the command before it");
          } else {
            made.help("the command belongs to {}: enter that mode before it",
                      first.refused->modes.front());
          }
          eem::mark_others(made, refused, "refused as well");
        },
};
