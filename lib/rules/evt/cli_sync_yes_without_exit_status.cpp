#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_cli_sync_yes_without_exit_status){
    .code = "EVT010",
    .name = "cli-sync-yes-without-exit-status",
    .summary = "an applet that a command waits for never lets the command run",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& applet = *run.applet;
          for (const auto& event : applet.events) {
            if (!event.cli || !evt::is_synchronous(event) ||
                evt::exit_status_of(applet) != nullptr || evt::exits_with_status(applet))
              continue;
            out.at(event.sync->at, "the command never runs")
                .related(applet.header.at, "no action sets _exit_status")
                .why(
                    "with sync yes the command runs when the applet ends with the status 1; "
                    "without "
                    "a word it is 0, and who enters the command gets no answer")
                .help("action <label> set _exit_status \"1\"");
          }
        },
};
