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

// The only one of its kind, in a command of an applet: EEM025 says it.
bool is_in_command_of_applet(const session::artifact& one, const model::device& device) {
  if (one.lines != 1 || one.kind == session::artifact::kinds::tab) return false;
  for (const auto& applet : device.eem_applets)
    for (const auto& action : applet.actions)
      if (action.verb.value == model::eem_verb::cli && action.line.at.text == one.at.text &&
          action.line.at.begin <= one.at.begin && one.at.end() <= action.line.at.end())
        return true;
  return false;
}

}  // namespace peerlint::rules::par

PEERLINT_RULE(par_paste_artifacts){
    .code = "PAR004",
    .name = "paste-artifacts",
    .summary = "a terminal or a word processor left something in the commands",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::artifact& one, const facts::device_facts& facts, report& out) {
          if (par::is_in_command_of_applet(one, facts.device)) return;
          const auto& words = par::words[static_cast<std::size_t>(one.kind)];
          auto& made = out.at(one.at, words.what);
          if (one.lines == 2) made.label("here, and in one more line");
          if (one.lines > 2) made.label("here, and in {} more lines", one.lines - 1);
          made.why(words.harm).help("remove it before the text is pasted into a router");
        },
};
