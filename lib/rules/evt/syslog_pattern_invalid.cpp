#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_syslog_pattern_invalid){
    .code = "EVT006",
    .name = "syslog-pattern-invalid",
    .summary = "the pattern of an event does not compile",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto judge = [&](const model::eem_text& pattern) {
            if (!evt::is_known(pattern)) return;
            const facts::eem_pattern compiled(pattern.value);
            if (compiled.state() != facts::pattern_states::broken) return;
            out.at(pattern.at, "this pattern does not compile: {}", compiled.reason())
                .related(run.applet->header.at, "the applet")
                .why("the event is refused, and the applet never runs")
                .help("a backslash before a character that is meant as it is: \\(");
          };
          for (const auto& event : run.applet->events) {
            if (event.syslog) judge(event.syslog->pattern);
            if (event.cli) judge(event.cli->pattern);
          }
        },
};
