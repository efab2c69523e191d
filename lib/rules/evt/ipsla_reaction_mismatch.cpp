#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

const model::ip_sla_operation* operation_numbered(std::uint32_t number,
                                                  const model::device& device) {
  const auto& all = device.ip_sla_operations;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const auto& one) { return one.number.value == number; });
  return found == all.end() ? nullptr : &*found;
}

// The elements differ in letter case and in `-` between releases.
bool is_same_element(std::string_view a, std::string_view b) {
  const auto plain = [](std::string_view text) {
    std::string made;
    for (const char c : text)
      if (c != '-') made += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
  };
  return plain(a) == plain(b);
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_ipsla_reaction_mismatch){
    .code = "EVT032",
    .name = "ipsla-reaction-mismatch",
    .summary = "an applet waits for a reaction of IP SLA that its operation does not have",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.ipsla || !event.ipsla->operation) continue;
            const auto& number = *event.ipsla->operation;
            const auto* const operation = evt::operation_numbered(number.value, facts.device);
            if (operation == nullptr) {
              // Nothing is told of any operation: SLA034.
              if (!facts.device.ip_sla.reaction_alerts.is_set()) continue;
              out.at(number.at, "operation {} is not defined", number.value)
                  .related(run.applet->header.at, "the applet never runs")
                  .at_most(facts.certainty_of_absence("sla"))
                  .why("there is nobody whose reaction it could be")
                  .help("ip sla {}", number.value);
              continue;
            }
            const auto& wanted = event.ipsla->reaction;
            // Without a reaction at all: SLA034.
            if (wanted.value.empty() || operation->reactions.empty()) continue;
            const bool has = std::any_of(
                operation->reactions.begin(), operation->reactions.end(), [&](const auto& one) {
                  return one.element.value.empty() ||
                         evt::is_same_element(one.element.value, wanted.value);
                });
            if (has) continue;
            out.at(wanted.at, "operation {} does not react to {}", number.value, wanted.value)
                .related(operation->reactions.front().element.at, "it reacts to this")
                .why("the event does not occur, and the applet never runs")
                .help("ip sla reaction-configuration {} react {} …", number.value, wanted.value);
          }
        },
};
