#include "rules/rule.hpp"

PEERLINT_RULE(eem_duplicate_label){
    .code = "EEM002",
    .name = "duplicate-label",
    .summary = "two actions of an applet have the same label, and the second replaces the first",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::replaced || edit.head != "action") return;
          // A change means to replace, and so does who comes back to the applet later.
          if (edit.old.text != edit.at.text || (edit.section.exists() && edit.old < edit.section))
            return;
          if (facts.read.running_config && !facts.read.is_in_change(edit.at)) return;
          out.at(edit.old, "this action is overwritten further down")
              .label("never runs")
              .related(edit.at, "the same label")
              .why("an applet keeps one action a label, the last one, and says nothing about it")
              .help("give one of the two a label of its own");
        },
};
