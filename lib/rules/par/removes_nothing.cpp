#include "rules/rule.hpp"
#include "session/later_edits.hpp"

PEERLINT_RULE(par_removes_nothing){
    .code = "PAR017",
    .name = "removes-nothing",
    .summary = "a line of a change removes what is not there",
    .level = level::warning,
    .since = "0.1.0",
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::no_effect || !edit.by_no) return;
          if (!facts.read.is_in_change(edit.at)) return;
          if (session::is_entered_later(facts.read.edits, edit, edit.text)) return;
          // What peerlint did not understand may be what the line is for.
          auto& made = out.at(edit.at, "there is nothing here for this line to remove");
          if (!facts.read.unplaced.empty()) made.at_most(confidence::medium);
          if (!facts.read.whole) made.at_most(confidence::low);
          made.why(
                  "the router takes the line and changes nothing: what was meant, under another "
                  "name or number, stays")
              .help("compare the name, the number or the mode with the configuration");
        },
};
