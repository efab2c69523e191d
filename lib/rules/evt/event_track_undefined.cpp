#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_event_track_undefined){
    .code = "EVT028",
    .name = "event-track-undefined",
    .summary = "an applet waits for a track object that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::track ||
              !(use.command.starts_with("event") || use.command.starts_with("correlate") ||
                use.command.starts_with("action")))
            return;
          const bool action = use.command.starts_with("action");
          auto& made = out.at(use.at, "track object {} is not defined", use.name)
                           .related(use.section, "the applet")
                           .at_most(facts.certainty_of_absence(use.name))
                           .help("track {} ip sla <operation> reachability", use.name)
                           .nearest(facts.nearest(use), use.command);
          if (action) {
            made.why("the action fails, and ends the applet");
          } else {
            made.why("the object never changes its state: the applet never runs");
          }
        },
};
