#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

// Without these nobody gets to remove the applet.
constexpr std::array<std::string_view, 3> ways_in{"enable", "configure terminal",
                                                  "no event manager applet X"};

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_cli_lockout){
    .code = "EVT012",
    .name = "cli-lockout",
    .summary = "an applet keeps everybody from the commands that could remove it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& applet = *run.applet;
          for (const auto& event : applet.events) {
            if (!event.cli || !evt::is_known(event.cli->pattern)) continue;
            const bool decides =
                evt::exit_status_of(applet) != nullptr || evt::exits_with_status(applet);
            const bool keeps = evt::skips(event) || (evt::is_synchronous(event) && !decides);
            if (!keeps || event.cli->mode) continue;
            const facts::eem_pattern compiled(event.cli->pattern.value);
            const auto* const lost =
                std::find_if(evt::ways_in.begin(), evt::ways_in.end(),
                             [&](std::string_view one) { return compiled.finds(one); });
            if (lost == evt::ways_in.end()) continue;
            out.at(event.cli->pattern.at, "nobody can enter {} any more",
                   *lost == evt::ways_in.back() ? std::string_view("event manager") : *lost)
                .related(applet.header.at, "and so nobody can remove this applet")
                .why(
                    "the command is found and does not run. If the applet is saved, a reload does "
                    "not help: the way back is the boot loader")
                .help("an action that sets _exit_status to 1 for the users who may");
          }
        },
};
