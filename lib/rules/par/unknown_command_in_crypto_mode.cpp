#include "rules/rule.hpp"

PEERLINT_RULE(par_unknown_command_in_crypto_mode) {
  .code = "PAR001",
  .name = "unknown-command-in-crypto-mode",
  .summary = "a line of the crypto configuration is no command of its mode",
  .level = level::warning,
  .since = "0.1.0",
  .fix = fix_level::display,
  .check = [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
    if (line.kind != session::entered::kinds::unknown || !line.in_crypto || line.opens_section)
      return;
    const auto meant = facts::meant_by(line);
    out.at(line.word, "'{}' is no command here", facts::word_of(line))
        .label(meant.empty() ? "no mode around knows it" : "did you mean `{}`?", meant)
        .related(line.section, "in this section")
        // Without a near command it may be one of a release that the table does not know.
        .at_most(meant.empty() && !facts.version ? confidence::low : confidence::high)
        .at_most(facts::as_printed(facts, confidence::low))
        .why("a router answers \"% Invalid input detected\" and drops the line, while the document "
             "goes on saying it")
        .help(meant.empty() ? "check the spelling, or the release that has it" : "{}", meant);
  },
};
