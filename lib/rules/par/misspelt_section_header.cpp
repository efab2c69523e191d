#include "rules/rule.hpp"

PEERLINT_RULE(par_misspelt_section_header) {
  .code = "PAR011",
  .name = "misspelt-section-header",
  .summary = "the header of a section is no command",
  .level = level::warning,
  .since = "0.1.0",
  .fix = fix_level::display,
  .check = [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
    if (!line.opens_section) return;
    const auto meant = facts::meant_by(line);
    auto& made = out.at(line.at, "no section of IOS begins like this");
    made.at_most(facts::as_printed(facts, confidence::low))
        .why("a router refuses the header; the lines below it go to the mode before, or are refused "
             "with it");
    if (meant.empty())
      made.at_most(confidence::medium).help("check the spelling of the header");
    else
      made.label("did you mean `{}`?", meant).help("{}", meant);
  },
};
