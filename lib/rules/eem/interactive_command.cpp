#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_interactive_command){
    .code = "EEM028",
    .name = "interactive-command",
    .summary = "an applet enters a command that asks a question, and waits for no question",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          eem::each_incident(run, eem::incidents::asks_without_pattern, [&](const auto& one) {
            out.at(eem::place_of(*one.action), "this command asks a question")
                .related(run.applet->header.at, "the applet")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why(
                    "the applet waits for the prompt, the router for the answer, until the time of "
                    "the applet is up: nothing after this action is done")
                .help(
                    "… pattern \"confirm\", and the answer by an action of its own; or the form "
                    "that "
                    "does not ask: delete /force, file prompt quiet before copy");
          });
        },
};
