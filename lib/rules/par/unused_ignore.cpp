#include <string>

#include "rules/rule.hpp"

namespace peerlint::rules::par {

using settings::idle_silencing;

// By what was to silence: a comment, a waiver, the baseline.
struct idle_words {
  std::string_view message;
  std::string_view help;
};

constexpr idle_words unused_words[] = {
    {"{} finds nothing that this comment could silence", "remove the comment"},
    {"{} finds nothing that this waiver could silence", "remove the waiver"},
};

inline void report_unused(const idle_silencing& one, report& out) {
  if (one.what == silencer::baseline) {
    out.at(one.at, "{} of the baseline {} nothing any more",
           one.entries == 1 ? "an entry" : std::to_string(one.entries) + " entries",
           one.entries == 1 ? "matches" : "match")
        .why("the fault is mended; should it come back, the entry would hide it")
        .help("peerlint baseline prune, with the same files");
    return;
  }
  const auto& words = unused_words[static_cast<std::size_t>(one.what)];
  out.at(one.at, words.message, one.rule)
      .at_most(one.sure ? confidence::high : confidence::low)
      .why("it hides the next fault of this kind")
      .help(words.help);
}

inline void report_unknown(const idle_silencing& one, report& out) {
  auto& made = out.at(one.at, "there is no rule '{}', so nothing is silenced", one.rule);
  if (one.nearest.empty())
    made.help("`peerlint rules` lists them all");
  else
    made.help("write {}", one.nearest);
}

inline void report_malformed(const idle_silencing& one, report& out) {
  out.at(one.at, "this comment silences nothing: it is no sentence that peerlint knows")
      .help("! peerlint: ignore[CODE] reason, or at the top ! peerlint: ignore-file[CODE] reason");
}

}  // namespace peerlint::rules::par

PEERLINT_RULE(par_unused_ignore){
    .code = "PAR013",
    .name = "unused-ignore",
    .summary = "a comment, a waiver or an entry of the baseline silences nothing",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const settings::idle_silencing& one, report& out) {
          using reasons = settings::idle_silencing::reasons;
          if (one.why == reasons::unused) par::report_unused(one, out);
          if (one.why == reasons::unknown_rule) par::report_unknown(one, out);
          if (one.why == reasons::malformed) par::report_malformed(one, out);
        },
};
