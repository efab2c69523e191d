#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_stray_else_break){
    .code = "EEM019",
    .name = "stray-else-break",
    .summary = "an else stands outside of if, or a break outside of a loop",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          eem::each_incident(run, eem::incidents::stray_line, [&](const auto& one) {
            const auto verb = one.action->verb.value;
            if (verb == eem::verbs::end) return;
            const bool jump = verb == eem::verbs::break_loop || verb == eem::verbs::continue_loop;
            out.at(one.action->line.at, "{} belongs to no {}", model::to_text(verb),
                   jump ? "loop" : "if")
                .at_most(facts.certainty_without("action", run.applet->header.at))
                .why("the router refuses the action when the applet is registered")
                .help("{}", jump ? "exit, which ends the applet" : "action <label before it> if …");
          });
        },
};
