#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// A router in between limits its answers, or a public server does: not so a neighbour.
bool is_far(const model::ip_sla_operation& of, const facts::device_facts& facts) {
  const auto& target = of.probe.value.target;
  if (!target || !target->value.ipv4) return false;
  const auto& all = facts.device.interfaces;
  // Without knowing all networks of the router, any target may be a neighbour.
  const bool known = std::all_of(all.begin(), all.end(), [](const auto& one) {
    return !one.dynamic_address.is_set() && !one.unnumbered.is_set();
  });
  const bool any =
      std::any_of(all.begin(), all.end(), [](const auto& one) { return !one.addresses.empty(); });
  const std::string_view vrf = of.vrf.is_set() ? std::string_view(of.vrf.value) : "";
  return known && any && facts.routes.connected_to(vrf, *target->value.ipv4) == nullptr;
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_frequency_aggressive){
    .code = "SLA011",
    .name = "sla-frequency-aggressive",
    .summary = "a target is pinged so often that it may limit its answers",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || one.probe.value.kind != sla::kinds::icmp_echo ||
                !one.frequency.is_set() || one.frequency.value >= 5)
              continue;
            if (one.frequency.value >= 2 && !sla::is_far(one, facts)) continue;
            const auto seconds = one.frequency.value;
            out.at(one.frequency.at, "IP SLA operation {} pings its target every {}",
                   one.number.value,
                   seconds == 1 ? std::string("second") : std::to_string(seconds) + " s")
                .why(
                    "routers and public servers limit the ICMP that they answer: an answer that is "
                    "not given looks like a failure of the path")
                .help("frequency 5");
          }
        },
};
