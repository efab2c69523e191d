#include "rules/rule.hpp"

namespace peerlint::rules::par {

struct artifact_words {
  std::string_view what;
  std::string_view harm;
};

constexpr artifact_words words[] = {
    {"a prompt of the router stands before commands",
     "pasted as it is, the prompt is taken for a command"},
    {"a typographic quotation mark stands in a command",
     "typed into a router it becomes part of a name or key, or is refused"},
    {"a no-break space stands in a command",
     "a router does not take it for a blank: two words become one"},
    {"a tab stands inside a command", "at a router's prompt a tab asks for completion"},
};

}  // namespace peerlint::rules::par

PEERLINT_RULE(par_paste_artifacts){
    .code = "PAR004",
    .name = "paste-artifacts",
    .summary = "a terminal or a word processor left something in the commands",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::artifact& one, report& out) {
          const auto& words = par::words[static_cast<std::size_t>(one.kind)];
          auto& made = out.at(one.at, words.what);
          if (one.lines == 2) made.label("here, and in one more line");
          if (one.lines > 2) made.label("here, and in {} more lines", one.lines - 1);
          made.why(words.harm).help("remove it before the text is pasted into a router");
        },
};
