#include "rules/par/refusal.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(par_ambiguous_abbreviation){
    .code = "PAR005",
    .name = "ambiguous-abbreviation",
    .summary = "a shortened word could be several keywords",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
          // A word that the end of the text cut off is PAR002's.
          if (line.kind != session::entered::kinds::ambiguous || line.at == facts.read.cut) return;
          out.at(line.word, line.message)
              .related(line.section, "in this section")
              .at_most(facts::as_printed(line.at, facts, confidence::low))
              .why("{}", par::refusal(line))
              .help("write the word out");
        },
};
