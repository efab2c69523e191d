#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_numeric_op_on_non_integer){
    .code = "EEM060",
    .name = "numeric-op-on-non-integer",
    .summary = "an applet computes with what is no number",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          eem::each_incident(run, eem::incidents::not_a_number, [&](const auto& one) {
            out.at(one.at, "this is no whole number")
                .related(run.applet->header.at, "the applet")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why("EEM computes with whole numbers only: the action fails, and ends the applet")
                .help("regexp \"([0-9]+)\" …, which takes the number out of the text");
          });
        },
};
