#include "rules/rule.hpp"

PEERLINT_RULE(par_value_out_of_range){
    .code = "PAR009",
    .name = "value-out-of-range",
    .summary = "a number is outside the range that IOS takes",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::refused_value& value, const facts::device_facts& facts, report& out) {
          out.at(value.at, "expected {}, found '{}'", value.expected, value.found)
              .at_most(facts::as_printed(value.at, facts, confidence::low))
              // Ranges differ by release.
              .at_most(facts.version ? level::error : level::warning)
              .why("a router refuses the line: the value before it, or the default, stays")
              .help("choose a value inside the range");
        },
};
