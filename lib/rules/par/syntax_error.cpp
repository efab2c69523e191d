#include "rules/rule.hpp"

PEERLINT_RULE(par_syntax_error) {
  .code = "PAR008",
  .name = "syntax-error",
  .summary = "a known command does not go on as IOS expects",
  .level = level::warning,
  .since = "0.1.0",
  .fix = fix_level::display,
  .check = [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
    if (line.kind != session::entered::kinds::syntax_error) return;
    const auto meant = facts::meant_by(line);
    auto& made = out.at(line.word, line.message);
    made.related(line.section, "in this section")
        .at_most(facts::as_printed(facts, confidence::low))
        .why("a router answers \"% Invalid input detected\" and drops the line");
    if (!meant.empty()) made.label("did you mean `{}`?", meant).help("{}", meant);
  },
};
