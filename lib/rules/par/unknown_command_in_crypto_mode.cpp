#include "rules/par/refusal.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(par_unknown_command_in_crypto_mode){
    .code = "PAR001",
    .name = "unknown-command-in-crypto-mode",
    .summary = "a line of the crypto configuration is no command of its mode",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
          if (line.kind != session::entered::kinds::unknown || !line.in_crypto ||
              line.opens_section)
            return;
          const auto meant = par::meant_by(line, facts);
          const bool incomplete = par::is_incomplete(line);
          auto& made = incomplete
                           ? out.at(line.word, "this command is not complete")
                           : out.at(line.word, "'{}' is no command here", facts::word_of(line));
          if (!meant.empty())
            made.label("did you mean `{}`?", meant).help("write `{}` there", meant);
          else if (incomplete)
            made.label("something has to follow").help("add what is missing");
          else
            made.label("no mode around knows it")
                .help("check the spelling, or the release that has it");
          made.related(line.section, "in this section")
              // Without a near command it may be one of a release that the table does not know.
              .at_most(meant.empty() && !facts.version ? confidence::low : confidence::high)
              .at_most(facts::as_printed(line.at, facts, confidence::low))
              .why("{}, while the document goes on saying it", par::refusal(line));
        },
};
