#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_label_lexical_order){
    .code = "EEM001",
    .name = "label-lexical-order",
    .summary = "the labels of an applet run in another order than they are meant to",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto swapped = failover::swapped_actions_of(*run.applet);
          if (!swapped) return;
          const auto& first = swapped->runs_first->label;
          const auto& second = swapped->meant_first->label;
          out.at(first.at, "action {} runs before action {}", first.value, second.value)
              .label("runs first")
              .related(second.at, "meant to run before it")
              .at_most(swapped->by_numbers ? confidence::medium : confidence::high)
              .why(
                  "labels are compared letter by letter, not as numbers. The actions run in this "
                  "order: {}",
                  failover::labels_as_they_run(*run.applet))
              .help("number the actions with as many digits each: 010, 020, 030 …");
        },
};
