#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_regexp_too_many_submatches){
    .code = "EEM024",
    .name = "regexp-too-many-submatches",
    .summary = "a regexp action names more than four variables",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::size_t most = 4;
          for (const auto& action : run.applet->actions) {
            if (action.verb.value != eem::verbs::regexp || action.variables.size() <= most)
              continue;
            out.at(action.variables[most].at, "regexp takes four variables")
                .related(action.variables.front().at, "the first takes the whole match")
                .why(
                    "one for the whole match and three for what stands in parentheses: the router "
                    "refuses the action")
                .help("a second regexp action for what is left");
          }
        },
};
