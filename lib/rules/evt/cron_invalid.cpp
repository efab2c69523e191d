#include "rules/evt/cron.hpp"

PEERLINT_RULE(evt_cron_invalid){
    .code = "EVT017",
    .name = "cron-invalid",
    .summary = "the times of an applet are none that cron has",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          evt::each_cron_entry(*run.applet, [&](const auto&, const auto& text, const auto& entry) {
            if (entry.is_valid()) return;
            out.at(evt::place_in(text, entry.word), "the router refuses these times: {}",
                   entry.fault)
                .related(run.applet->header.at, "the applet never runs")
                .why("the applet is there without its event")
                .help("minute hour day month weekday, such as \"30 2 * * 1-5\"");
          });
        },
};
