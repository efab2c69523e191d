#include "rules/evt/cron.hpp"

PEERLINT_RULE(evt_cron_every_minute){
    .code = "EVT020",
    .name = "cron-every-minute",
    .summary = "an applet enters commands every minute",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (!facts::enters_commands(*run.applet)) return;
          evt::each_cron_entry(*run.applet, [&](const auto&, const auto& text, const auto& entry) {
            if (!entry.is_valid() || !entry.is_every_minute()) return;
            out.at(text.at, "this runs every minute")
                .why("each run opens a session and writes to the log that it did")
                .help("*/5 in the place of the minute, if that is often enough");
          });
        },
};
