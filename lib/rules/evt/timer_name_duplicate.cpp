#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_timer_name_duplicate){
    .code = "EVT021",
    .name = "timer-name-duplicate",
    .summary = "two applets have a timer of the same kind and name",
    .level = level::warning,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::eem_timer_event*> seen;
          for (const auto& applet : facts.device.eem_applets) {
            for (const auto& event : applet.events) {
              if (!event.timer || !event.timer->name) continue;
              const auto& timer = *event.timer;
              const auto first = std::find_if(seen.begin(), seen.end(), [&](const auto* one) {
                return one->kind == timer.kind && one->name->value == timer.name->value;
              });
              if (first == seen.end()) {
                seen.push_back(&timer);
                continue;
              }
              out.at(timer.name->at, "another applet has a timer of this name")
                  .related((*first)->name->at, "the other")
                  .why("both may hang on one timer: only one of them runs")
                  .help("a name of its own");
            }
          }
        },
};
