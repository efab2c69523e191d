#include "rules/rule.hpp"

PEERLINT_RULE(par_conflicting_redefinition) {
  .code = "PAR003",
  .name = "conflicting-redefinition",
  .summary = "a command that keeps one value is given two",
  .level = level::warning,
  .since = "0.1.0",
  .fix = fix_level::safe,
  .check = [](const session::edit& edit, const facts::device_facts& facts, report& out) {
    if (edit.what != session::edit::kinds::replaced || !edit.old.exists()) return;
    // A script that comes back to a section later means to change it, and a router prints no value
    // twice.
    if (facts.read.running_config || edit.old < edit.section) return;
    out.at(edit.old, "this line is overwritten further down")
        .label("lost")
        .related(edit.at, "this value stays")
        .why("a router keeps the last value only; the first line is dead text, or the last one a "
             "mistake")
        .help("keep the line that is meant, and delete the other");
  },
};
