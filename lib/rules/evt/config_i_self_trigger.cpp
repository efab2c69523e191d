#include "rules/evt/trigger.hpp"

PEERLINT_RULE(evt_config_i_self_trigger){
    .code = "EVT003",
    .name = "config-i-self-trigger",
    .summary = "an applet that waits for changes of the configuration makes some",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          evt::each_own_trigger(run, [&](const auto& one) {
            if (!evt::is_of_configuration(one.detail)) return;
            out.at(one.at, "the applet is its own event")
                .related(one.action->line.at, "this leaves configuration mode, which is logged")
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why("it runs again and again, and wears the flash if it saves: {}", one.detail)
                .help("a pattern that a person's name must be in: \"SYS-5-CONFIG_I.*by [a-zA-Z]\"");
          });
        },
};
