#include "rules/par/refusal.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(par_unknown_command){
    .code = "PAR010",
    .name = "unknown-command",
    .summary = "a line outside the crypto configuration is no command of its mode",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
          if (line.kind != session::entered::kinds::unknown || line.in_crypto || line.opens_section)
            return;
          const auto meant = par::meant_by(line, facts);
          const bool incomplete = par::is_incomplete(line);
          auto& made = incomplete
                           ? out.at(line.word, "this command is not complete")
                           : out.at(line.word, "'{}' is no command here", facts::word_of(line));
          made.related(line.section, "in this section")
              .at_most(facts::as_printed(line.at, facts, confidence::low))
              .why("{}", par::refusal(line));
          if (meant.empty())
            // IOS has more commands than any table.
            made.at_most(level::note)
                .at_most(confidence::low)
                .help(incomplete ? "add what is missing" : "check the spelling");
          else
            made.label("did you mean `{}`?", meant).help("write `{}` there", meant);
        },
};
