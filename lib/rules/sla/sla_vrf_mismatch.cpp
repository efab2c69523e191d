#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_vrf_mismatch){
    .code = "SLA025",
    .name = "sla-vrf-mismatch",
    .summary = "the source interface of an operation of IP SLA is in another VRF",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !one.probe.value.source_interface) continue;
            const auto& source = *one.probe.value.source_interface;
            const auto* const on = facts.interface_named(source.value);
            if (on == nullptr) continue;
            const std::string probe = one.vrf.is_set() ? one.vrf.value : "";
            const std::string there = on->vrf.is_set() ? on->vrf.value : "";
            if (probe == there) continue;
            out.at(source.at, "{} is in {}, and the operation in {}", source.value,
                   there.empty() ? "no VRF" : "VRF " + there,
                   probe.empty() ? "none" : "VRF " + probe)
                .related(on->vrf.line, "the VRF of the interface")
                .related(one.vrf.line, "the VRF of the operation")
                .at_most(facts.certainty_without("vrf", one.header.at))
                .why(
                    "the probe is routed in one table with a source address of the other: it takes "
                    "the wrong path, or its answer does not come back")
                .help(there.empty() ? "no vrf" : "vrf {}", there);
          }
        },
};
