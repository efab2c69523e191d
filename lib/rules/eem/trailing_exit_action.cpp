#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_trailing_exit_action){
    .code = "EEM058",
    .name = "trailing-exit-action",
    .summary = "the last action of an applet only ends it",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& actions = run.applet->actions;
          if (actions.size() < 2) return;
          const auto& last = actions.back();
          // With a value it answers an event that waits.
          if (last.verb.value != eem::verbs::exit || last.text || !last.operands.empty()) return;
          for (const auto& one : actions)
            if (one.argument("goto") != nullptr) return;
          out.at(last.line.at, "the applet ends here anyway")
              .why("harmless, and one more line to read")
              .help("no action {}", last.label.value)
              .enter(facts.read.name, "event manager applet {}", run.applet->name.value)
              .enter(facts.read.name, "no action {}", last.label.value);
        },
};
