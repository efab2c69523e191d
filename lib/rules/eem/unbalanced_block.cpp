#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_unbalanced_block){
    .code = "EEM018",
    .name = "unbalanced-block",
    .summary = "a block of an applet has no end, or an end has no block",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& applet = *run.applet;
          if (eem::is_in_wrong_order(run)) return;
          const auto sure = facts.certainty_without("action", applet.header.at);
          eem::each_incident(run, eem::incidents::unclosed_block, [&](const auto& one) {
            out.at(one.action->line.at, "this block has no end")
                .at_most(sure)
                .why(
                    "the actions up to the next end belong to it, or all that follow: they run "
                    "only "
                    "when its condition holds")
                .help("action <label> end");
          });
          eem::each_incident(run, eem::incidents::stray_line, [&](const auto& one) {
            if (one.action->verb.value != eem::verbs::end) return;
            out.at(one.action->line.at, "this end closes nothing")
                .at_most(sure)
                .why(
                    "the router reports it when the applet is registered: \"end\" action found "
                    "outside of conditional block")
                .help("no action {}; where configuration mode is to be left: cli command \"end\"",
                      one.action->label.value);
          });
        },
};
