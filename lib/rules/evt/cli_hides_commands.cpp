#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

constexpr std::array<std::string_view, 4> revealing{
    "show running-config", "show event manager policy registered", "show startup-config",
    "show archive config differences"};

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_cli_hides_commands){
    .code = "EVT016",
    .name = "cli-hides-commands",
    .summary = "an applet answers in the place of a command that shows the configuration",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.cli || !evt::skips(event) || !evt::is_known(event.cli->pattern)) continue;
            const facts::eem_pattern compiled(event.cli->pattern.value);
            // One that finds every command is EVT012's.
            if (compiled.finds("enable")) continue;
            const auto* const hidden =
                std::find_if(evt::revealing.begin(), evt::revealing.end(),
                             [&](std::string_view one) { return compiled.finds(one); });
            if (hidden == evt::revealing.end()) continue;
            out.at(event.cli->pattern.at, "{} does not run: the applet answers", *hidden)
                .related(run.applet->header.at, "the applet")
                .why(
                    "what it leaves out nobody sees, this applet among it: intruders hide so, and "
                    "backups of the configuration are not what the router has")
                .help("find out who made it; show startup-config and a backup show the rest");
          }
        },
};
