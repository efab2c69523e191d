#include "failover/eem/expansion.hpp"
#include "rules/eem/pattern.hpp"

PEERLINT_RULE(eem_regexp_invalid){
    .code = "EEM022",
    .name = "regexp-invalid",
    .summary = "the pattern of an action does not compile",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto judge = [&](const model::eem_text& pattern) {
            const facts::eem_pattern compiled(pattern.value);
            if (compiled.state() != facts::pattern_states::broken) return;
            out.at(pattern.at, "this pattern does not compile: {}", compiled.reason())
                .related(run.applet->header.at, "the applet")
                .why("the action fails with a regular expression compilation error")
                .help("a backslash before a character that is meant as it is: \\(");
          };
          eem::each_pattern(
              *run.applet, [](const auto&) {}, judge);
        },
};
