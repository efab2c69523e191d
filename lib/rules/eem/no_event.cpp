#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_no_event){
    .code = "EEM004",
    .name = "no-event",
    .summary = "an applet has no event and never runs",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& applet = *run.applet;
          if (!applet.events.empty() || applet.actions.empty()) return;
          // A change may add actions to an applet that the router has.
          if (facts.read.is_in_change(applet.header.at)) return;
          out.at(applet.header.at, "applet {} has no event", applet.name.value)
              .at_most(facts.certainty_without("event", applet.header.at))
              .why(
                  "the router does not register it: %HA_EM-4-FMPD_NO_EVENT: No event configured "
                  "for applet {}",
                  applet.name.value)
              .help(
                  "event none, which lets event manager run start it; or the event that is meant");
        },
};
