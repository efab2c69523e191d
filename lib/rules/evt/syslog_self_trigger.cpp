#include "rules/evt/trigger.hpp"

PEERLINT_RULE(evt_syslog_self_trigger){
    .code = "EVT002",
    .name = "syslog-self-trigger",
    .summary = "an applet starts itself again by what it says or does",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          evt::each_own_trigger(run, [&](const auto& one) {
            if (evt::is_of_configuration(one.detail) ||
                (evt::is_of_interface(one.detail) && !evt::bounces(run)))
              return;
            out.at(one.at, "the applet is its own event")
                .related(one.action->line.at, "this makes it run again")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why("it runs again and again, until somebody removes it: {}", one.detail)
                .help("a pattern that begins with the message that is meant: %TRACK-6-STATE: 1 …");
          });
        },
};
