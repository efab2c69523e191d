#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_cli_pattern_glob){
    .code = "EVT014",
    .name = "cli-pattern-glob",
    .summary = "the pattern for a command ends with a letter and a star, as file names do",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.cli || event.cli->pattern.value.size() < 2) continue;
            const auto& pattern = event.cli->pattern;
            const char letter = pattern.value[pattern.value.size() - 2];
            const bool word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
            if (!pattern.value.ends_with('*') || !word) continue;
            out.at(pattern.at, "this star repeats the letter before it")
                .why(
                    "a pattern is a regular expression: it finds the text without its last letter "
                    "too, and so more commands than are meant")
                .help("{}.*", pattern.value.substr(0, pattern.value.size() - 1));
          }
        },
};
