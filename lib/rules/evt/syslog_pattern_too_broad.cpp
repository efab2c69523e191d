#include <set>

#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

std::size_t facilities_found(const facts::eem_pattern& pattern) {
  return static_cast<std::size_t>(
      std::count_if(facts::syslog_samples.begin(), facts::syslog_samples.end(),
                    [&](const auto& sample) { return pattern.finds(sample.text); }));
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_syslog_pattern_too_broad){
    .code = "EVT004",
    .name = "syslog-pattern-too-broad",
    .summary = "the pattern of an applet finds messages that have nothing to do with each other",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::size_t most = 3;
          for (const auto& event : run.applet->events) {
            if (!event.syslog || !evt::is_known(event.syslog->pattern)) continue;
            const auto& pattern = event.syslog->pattern;
            const facts::eem_pattern compiled(pattern.value);
            if (compiled.state() != facts::pattern_states::plain) continue;
            const auto count = evt::facilities_found(compiled);
            if (count <= most) continue;
            const auto* const sample =
                std::find_if(facts::syslog_samples.begin(), facts::syslog_samples.end(),
                             [&](const auto& one) { return compiled.finds(one.text); });
            out.at(pattern.at, "this finds messages of {} kinds", count)
                .related(run.applet->header.at, "the applet")
                .why("each of them runs the applet, for instance: {}", sample->text)
                .help("the mnemonic of the message, and the interface or object that is meant");
          }
        },
};
