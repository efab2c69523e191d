#include "rules/rule.hpp"

PEERLINT_RULE(par_ambiguous_abbreviation) {
  .code = "PAR005",
  .name = "ambiguous-abbreviation",
  .summary = "a shortened word could be several keywords",
  .level = level::warning,
  .since = "0.1.0",
  .fix = fix_level::display,
  .check = [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
    if (line.kind != session::entered::kinds::ambiguous) return;
    out.at(line.word, line.message)
        .related(line.section, "in this section")
        .at_most(facts::as_printed(facts, confidence::low))
        .why("a router answers \"% Ambiguous command\" and drops the line")
        .help("write the word out");
  },
};
