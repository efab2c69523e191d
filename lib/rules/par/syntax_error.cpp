#include <algorithm>
#include <array>
#include <string>

#include "rules/par/refusal.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::par {

// A key with blanks in it, or one of a type that the command does not take, ends up as the word at
// fault. A message is no place for it.
std::string without_secret(const session::unplaced_line& line) {
  static constexpr std::array<std::string_view, 4> before{"key", "password", "secret",
                                                          "pre-shared-key"};
  const bool may_quote = std::any_of(line.words.begin(), line.words.end(), [](const auto& word) {
    return std::find(before.begin(), before.end(), word) != before.end();
  });
  return may_quote ? line.message.substr(0, line.message.rfind(", found '")) : line.message;
}

}  // namespace peerlint::rules::par

PEERLINT_RULE(par_syntax_error){
    .code = "PAR008",
    .name = "syntax-error",
    .summary = "a known command does not go on as IOS expects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::unplaced_line& line, const facts::device_facts& facts, report& out) {
          if (line.kind != session::entered::kinds::syntax_error) return;
          // A line that only lacks its end, where the text breaks off, is PAR002's.
          if (par::is_incomplete(line) && line.at == facts.read.cut) return;
          const auto meant = par::meant_by(line, facts);
          auto& made = out.at(line.word, meant.empty() ? par::without_secret(line) : line.message);
          made.related(line.section, "in this section")
              .at_most(facts::as_printed(line.at, facts, confidence::low))
              .why("{}", par::refusal(line));
          if (!meant.empty())
            made.label("did you mean `{}`?", meant).help("write `{}` there", meant);
        },
};
