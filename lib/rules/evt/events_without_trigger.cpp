#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_events_without_trigger){
    .code = "EVT026",
    .name = "events-without-trigger",
    .summary = "an applet has several events without tags: the last one replaces the others",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::replaced || edit.head != "event") return;
          if (edit.old.text != edit.at.text || (edit.section.exists() && edit.old < edit.section))
            return;
          if (facts.read.running_config && !facts.read.is_in_change(edit.at)) return;
          out.at(edit.old, "this event is overwritten further down")
              .label("lost")
              .related(edit.at, "by this one")
              .why("an applet keeps one event a tag, and one without: the last")
              .help("event tag 1 …, event tag 2 …, and: trigger, correlate event 1 or event 2");
        },
};
