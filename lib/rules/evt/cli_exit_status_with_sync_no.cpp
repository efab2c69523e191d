#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_cli_exit_status_with_sync_no){
    .code = "EVT011",
    .name = "cli-exit-status-with-sync-no",
    .summary = "an applet that no command waits for sets the status for it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto* const status = evt::exit_status_of(*run.applet);
          if (status == nullptr || run.applet->events.size() != 1) return;
          const auto& event = run.applet->events.front();
          if (!event.cli || !event.sync || event.sync->value) return;
          out.at(status->line.at, "nobody reads this status")
              .related(event.sync->at, "the command does not wait")
              .why(
                  "with sync no the command runs beside the applet, or never (skip yes), whatever "
                  "the applet says")
              .help("sync yes, if the applet is to decide; else leave the action out");
        },
};
