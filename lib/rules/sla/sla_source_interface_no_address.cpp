#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_source_interface_no_address){
    .code = "SLA014",
    .name = "sla-source-interface-no-address",
    .summary = "the source interface of an operation of IP SLA is shut down or has no address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !one.probe.value.source_interface ||
                !one.probe.value.target || !one.probe.value.target->value.ipv4)
              continue;
            const auto& source = *one.probe.value.source_interface;
            const auto* const on = facts.interface_named(source.value);
            if (on == nullptr) continue;
            const bool shut = on->shutdown.is_set();
            if (!shut &&
                (!on->addresses.empty() || on->dynamic_address.is_set() || on->unnumbered.is_set()))
              continue;
            auto& made = out.at(source.at, "{} {}", source.value,
                                shut ? "is shut down" : "has no IPv4 address")
                             .related(on->header.at, "the interface")
                             .at_most(facts.certainty_without("ip", on->header.at))
                             .why(
                                 "the probe has no source address: it is not sent, and what tracks "
                                 "the operation stays down")
                             .help(shut ? "no shutdown, below interface {}"
                                        : "ip address …, below interface {}",
                                   source.value);
            if (shut) made.related(on->shutdown.line, "shut down here").at_most(level::warning);
          }
        },
};
