#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_event_interface_missing){
    .code = "EVT031",
    .name = "event-interface-missing",
    .summary = "an applet watches an interface that is not configured",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (event.detector.value != model::eem_detector::interface || !event.value ||
                !evt::is_known(event.value->name))
              continue;
            const auto& name = event.value->name;
            if (facts.interface_named(name.value) != nullptr || facts.device.interfaces.empty())
              continue;
            out.at(name.at, "the configuration has no interface {}", name.value)
                .related(run.applet->header.at, "the applet")
                .at_most(facts.certainty_of_absence("interface"))
                .why("no counter crosses a limit: the applet never runs")
                .help("correct the name");
          }
        },
};
