#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_class_without_threads){
    .code = "EEM052",
    .name = "class-without-threads",
    .summary = "an applet is of a class that no thread serves",
    .level = level::warning,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& name = run.applet->in_class;
          if (name.value.empty() || name.value == "default") return;
          // "range A D" may hold it.
          for (const auto& one : facts.device.event_manager.threads)
            if (one.kind == "applet" && (one.classes.find("range") != std::string::npos ||
                                         one.classes.find(name.value) != std::string::npos))
              return;
          out.at(name.at, "no thread serves class {}", name.value)
              .at_most(facts.certainty_of_absence("scheduler"))
              .why("the event is queued for the class, and nothing takes it from the queue")
              .help("event manager scheduler applet thread class {} number 2", name.value);
        },
};
