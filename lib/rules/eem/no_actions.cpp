#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_no_actions){
    .code = "EEM003",
    .name = "no-actions",
    .summary = "an applet waits for an event and does nothing",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& applet = *run.applet;
          // An applet that keeps users from a command needs none.
          if (applet.events.empty() || !applet.actions.empty() ||
              eem::waits_for(applet, model::eem_detector::cli))
            return;
          out.at(applet.header.at, "applet {} does nothing", applet.name.value)
              .related(applet.events.front().line.at, "its event")
              .at_most(facts.certainty_without("action", applet.header.at))
              .why("the event occurs, and no action follows")
              .help("action 010 …, or: no event manager applet {}", applet.name.value);
        },
};
