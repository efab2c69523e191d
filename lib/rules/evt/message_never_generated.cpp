#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

// The interface that the pattern names and whose messages are off; null when there is none.
const model::interface* silent_interface(std::string_view pattern, const model::device& device) {
  for (const auto& one : device.interfaces) {
    const auto* const line = model::find_option(one.options, "logging event link-status");
    if (line != nullptr && line->off && has(pattern, one.name.value)) return &one;
  }
  return nullptr;
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_message_never_generated){
    .code = "EVT009",
    .name = "message-never-generated",
    .summary = "an applet waits for a message that the router does not log",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.syslog) continue;
            const auto& pattern = event.syslog->pattern;
            const bool of_probe = evt::has(pattern.value, "RTT-3-") ||
                                  evt::has(pattern.value, "RTT-4-") ||
                                  evt::has(pattern.value, "IPSLATHRESHOLD");
            if (of_probe && !facts.device.ip_sla.logging_traps.is_set()) {
              out.at(pattern.at, "IP SLA logs nothing: no line asks for it")
                  .related(run.applet->header.at, "the applet never runs")
                  .at_most(facts.certainty_of_absence("logging"))
                  .why("thresholds become messages only with ip sla logging traps")
                  .help("ip sla logging traps; or event track")
                  .enter(facts.read.name, "ip sla logging traps");
              continue;
            }
            const auto* const silent = evt::has(pattern.value, "LINK-3-UPDOWN")
                                           ? evt::silent_interface(pattern.value, facts.device)
                                           : nullptr;
            if (silent == nullptr) continue;
            out.at(pattern.at, "{} does not log its state", silent->name.value)
                .related(silent->header.at, "no logging event link-status")
                .why("the message is never made, so the applet never runs")
                .help("logging event link-status, on the interface");
          }
        },
};
