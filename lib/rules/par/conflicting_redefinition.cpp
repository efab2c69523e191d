#include <algorithm>

#include "facts/path/applied_policy.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::par {

bool holds_key(span line, const facts::device_facts& facts) {
  const auto& secrets = facts.read.secrets;
  return std::any_of(secrets.begin(), secrets.end(), [&](span secret) {
    return secret.text == line.text && secret.begin >= line.begin && secret.end() <= line.end();
  });
}

}  // namespace peerlint::rules::par

PEERLINT_RULE(par_conflicting_redefinition){
    .code = "PAR003",
    .name = "conflicting-redefinition",
    .summary = "a command that keeps one value is given two",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::replaced || !edit.old.exists()) return;
          // Labels and events of applets: EEM002 and EVT026.
          if (edit.head == "action" || edit.head == "event") return;
          // A change is there to replace values.
          if (edit.old.text != edit.at.text) return;
          // What is lost with a verified next hop says PBR012.
          if (facts::is_verified_next_hop(edit.at, facts.device)) return;
          // A script that comes back to a section later means to change it, and a router prints no
          // value twice.
          if ((facts.read.running_config && !facts.read.is_in_change(edit.at)) ||
              (edit.section.exists() && edit.old < edit.section))
            return;
          if (par::holds_key(edit.at, facts)) {
            out.at(edit.old, "this peer has two keys, and a router keeps one")
                .label("this one, or the other")
                .related(edit.at, "the other")
                .why(
                    "a router takes the second key or refuses it: which one is left is not certain")
                .help("keep the line that is meant, and delete the other");
            return;
          }
          auto& made =
              out.at(edit.old, "this line is overwritten further down")
                  .label("lost")
                  .related(edit.at, "by this one")
                  .why(
                      "a router keeps the last value only; the first line is dead text, or the "
                      "last one a mistake")
                  .help("keep the line that is meant, and delete the other");
          // The steps of a script may be meant one after another.
          if (facts.read.script) made.at_most(level::note);
        },
};
