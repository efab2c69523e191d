#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

struct abbreviation {
  std::string_view typed;
  std::string_view whole;
};
constexpr std::array<abbreviation, 16> abbreviations{{
    {"wr", "write"},
    {"wr mem", "write memory"},
    {"wri mem", "write memory"},
    {"write mem", "write memory"},
    {"conf t", "configure terminal"},
    {"config t", "configure terminal"},
    {"conf term", "configure terminal"},
    {"configure t", "configure terminal"},
    {"sh run", "show running-config"},
    {"show run", "show running-config"},
    {"sho run", "show running-config"},
    {"sh ver", "show version"},
    {"show ver", "show version"},
    {"copy run start", "copy running-config startup-config"},
    {"sh ip int br", "show ip interface brief"},
    {"shut", "shutdown"},
}};

// The pattern without its anchors.
std::string_view inner_of(std::string_view pattern) {
  if (pattern.starts_with('^')) pattern.remove_prefix(1);
  if (pattern.ends_with('$')) pattern.remove_suffix(1);
  return pattern;
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_cli_pattern_abbreviated){
    .code = "EVT013",
    .name = "cli-pattern-abbreviated",
    .summary = "the pattern for a command has it abbreviated, and the router compares it whole",
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.cli || event.cli->tab || event.cli->questionmark) continue;
            const auto& pattern = event.cli->pattern;
            const auto inner = evt::inner_of(pattern.value);
            const auto* const found =
                std::find_if(evt::abbreviations.begin(), evt::abbreviations.end(),
                             [&](const auto& one) { return one.typed == inner; });
            if (found == evt::abbreviations.end()) continue;
            // "show run" is in "show running-config" as it is, unless an anchor is behind it.
            const facts::eem_pattern compiled(pattern.value);
            if (compiled.finds(found->whole)) continue;
            auto whole = pattern.value;
            whole.replace(whole.find(inner), inner.size(), found->whole);
            out.at(pattern.at, "the router compares {}", found->whole)
                .related(run.applet->header.at, "the applet never runs")
                .why("whatever is typed, the pattern is searched in the command written out")
                .help("{}", whole)
                .replace(pattern.at, "{}", whole);
          }
        },
};
