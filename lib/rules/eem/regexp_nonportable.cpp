#include "failover/eem/expansion.hpp"
#include "rules/eem/pattern.hpp"

namespace peerlint::rules::eem {

std::string_view posix_for(std::string_view part) {
  if (part == "\\d") return "[0-9]";
  if (part == "\\s") return "[ \\t]";
  if (part == "\\w") return "[A-Za-z0-9_]";
  if (part == "\\D") return "[^0-9]";
  if (part == "\\S") return "[^ ]";
  return {};
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_regexp_nonportable){
    .code = "EEM023",
    .name = "regexp-nonportable",
    .summary = "a pattern has what the regular expressions of EEM do not have",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto judge = [&](const model::eem_text& pattern) {
            const facts::eem_pattern compiled(pattern.value);
            if (compiled.state() != facts::pattern_states::nonportable) return;
            const auto at = eem::part_of(pattern, compiled.begin(), compiled.size());
            auto& made =
                out.at(at, "EEM is not known to have {} in patterns", compiled.reason())
                    .related(run.applet->header.at, "the applet")
                    .why(
                        "EEM has the regular expressions of POSIX: the pattern is refused, or the "
                        "letter is taken as it is and nothing matches");
            const auto meant = eem::posix_for(compiled.reason());
            if (!meant.empty()) made.help("{}", meant).replace(at, "{}", meant);
          };
          eem::each_pattern(*run.applet, judge, judge);
        },
};
