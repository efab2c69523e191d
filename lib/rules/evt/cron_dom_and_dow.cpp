#include "rules/evt/cron.hpp"

PEERLINT_RULE(evt_cron_dom_and_dow){
    .code = "EVT018",
    .name = "cron-dom-and-dow",
    .summary = "cron has a day of the month and a day of the week, and runs on either",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const failover::applet_run& run, report& out) {
          evt::each_cron_entry(*run.applet, [&](const auto&, const auto& text, const auto& entry) {
            if (!entry.is_valid() || !entry.has_both_days()) return;
            out.at(text.at, "either of the two days is enough")
                .why("the applet runs on every such day of the month and on every such weekday")
                .help("an applet of its own for one of the two");
          });
        },
};
