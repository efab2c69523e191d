#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_trigger_undefined_tag){
    .code = "EVT027",
    .name = "trigger-undefined-tag",
    .summary = "the trigger of an applet names an event that it does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& applet = *run.applet;
          if (!applet.trigger) return;
          const auto judge = [&](const located<std::string>& tag) {
            if (tag.value.empty() ||
                std::any_of(applet.events.begin(), applet.events.end(),
                            [&](const auto& one) { return one.tag.value == tag.value; }))
              return;
            out.at(tag.at, "no event has the tag {}", tag.value)
                .related(applet.header.at, "the applet")
                .at_most(facts.certainty_without("event", applet.header.at))
                .why("the router refuses the line, and the events are not joined as it says")
                .help("event tag {} …", tag.value);
          };
          for (const auto& one : applet.trigger->correlated) judge(one.tag);
          for (const auto& one : applet.trigger->attributes) judge(one.tag);
        },
};
