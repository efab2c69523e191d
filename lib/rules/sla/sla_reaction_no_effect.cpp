#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// Why nothing comes of a reaction; "" when something may.
std::string_view idle_reaction(const model::ip_sla_reaction& of,
                               const model::ip_sla_operation& operation,
                               const model::ip_sla_settings& all) {
  if (all.reaction_alerts.is_set() || all.logging_traps.is_set()) return "";
  if (!of.action || of.action->value == "none")
    return of.element.value.empty() ? "" : "it takes no action, and no line logs it";
  return of.action->value == "triggerOnly" && operation.triggers.empty()
             ? "it is to start an operation, and no line says which"
             : "";
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_reaction_no_effect){
    .code = "SLA033",
    .name = "sla-reaction-no-effect",
    .summary = "a reaction of IP SLA does nothing",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            for (const auto& reaction : one.reactions) {
              const auto idle = sla::idle_reaction(reaction, one, facts.device.ip_sla);
              if (idle.empty()) continue;
              out.at(reaction.line.at, "nothing comes of this reaction: {}", idle)
                  .why("the threshold is crossed, and nobody is told")
                  .help("action-type trapOnly at its end, and: ip sla enable reaction-alerts");
            }
          }
        },
};
