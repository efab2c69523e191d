#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

std::string_view operator_meant(std::string_view written) {
  struct pair {
    std::string_view written;
    std::string_view meant;
  };
  constexpr pair pairs[] = {{"==", "eq"}, {"=", "eq"},  {"!=", "ne"}, {"<>", "ne"},
                            {"<", "lt"},  {"<=", "le"}, {">", "gt"},  {">=", "ge"}};
  for (const auto& one : pairs)
    if (one.written == written) return one.meant;
  return {};
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_bad_comparison_operator){
    .code = "EEM021",
    .name = "bad-comparison-operator",
    .summary = "an applet compares with a sign that EEM does not have",
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& action : run.applet->actions) {
            const auto meant = eem::operator_meant(action.comparison.value);
            if (meant.empty()) continue;
            out.at(action.comparison.at, "EEM has no {}", action.comparison.value)
                .why("the router refuses the action; the block that it opens is not there")
                .help("{}", meant)
                .replace(action.comparison.at, "{}", meant);
          }
        },
};
