#include "rules/par/refusal.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(par_misspelt_section_header){
    .code = "PAR011",
    .name = "misspelt-section-header",
    .summary = "the header of a section is no command",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
          // A known header with a fault further on is PAR005's or PAR008's.
          if (!line.opens_section || line.kind != session::entered::kinds::unknown) return;
          const auto meant = par::meant_by(line, facts);
          auto& made = out.at(par::is_incomplete(line) ? line.at : line.word,
                              "no section of IOS begins like this");
          made.at_most(facts::as_printed(line.at, facts, confidence::low))
              .why("{}", par::refusal(line));
          if (meant.empty())
            // A feature that the table does not know, or somebody's notes.
            made.at_most(confidence::low).help("check the spelling of the header");
          else
            made.label("did you mean `{}`?", meant).help("write `{}` there", meant);
        },
};
