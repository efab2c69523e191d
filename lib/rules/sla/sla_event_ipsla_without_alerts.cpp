#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// Why the event does not occur; "" when it may.
std::string_view silent_event(const model::eem_ipsla_event& event, const model::device& device) {
  if (!device.ip_sla.reaction_alerts.is_set()) return "no line enables reaction alerts";
  if (!event.operation) return "";
  const auto& all = device.ip_sla_operations;
  const auto operation = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.number.value == event.operation->value;
  });
  return operation != all.end() && operation->reactions.empty() ? "the operation has no reaction"
                                                                : "";
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_event_ipsla_without_alerts){
    .code = "SLA034",
    .name = "sla-event-ipsla-without-alerts",
    .summary = "an applet waits for a reaction of IP SLA that nobody tells",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& applet : facts.device.eem_applets) {
            for (const auto& event : applet.events) {
              if (!event.ipsla) continue;
              const auto reason = sla::silent_event(*event.ipsla, facts.device);
              if (reason.empty()) continue;
              out.at(event.ipsla->operation ? event.ipsla->operation->at : applet.header.at,
                     "applet {} never runs for this event: {}", applet.name.value, reason)
                  .related(applet.header.at, "the applet")
                  .at_most(facts.certainty_of_absence("sla"))
                  .why(
                      "reactions become events only when the operation has one and alerts are "
                      "enabled: the applet waits for ever")
                  .help(
                      "ip sla reaction-configuration <operation> react timeout threshold-type "
                      "immediate action-type trapOnly, and: ip sla enable reaction-alerts");
            }
          }
        },
};
