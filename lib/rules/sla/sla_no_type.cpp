#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_no_type){
    .code = "SLA008",
    .name = "sla-no-type",
    .summary = "an operation of IP SLA does not say what it measures",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (one.probe.is_set()) continue;
            auto& made = out.at(one.header.at, "IP SLA operation {} has no type", one.number.value)
                             .at_most(facts.certainty_without("icmp-echo", one.header.at))
                             .why("it cannot be scheduled, and what tracks it stays down")
                             .help(one.generation == model::ip_sla_generation::ip_sla
                                       ? "icmp-echo <target>"
                                       : "type echo protocol ipIcmpEcho <target>");
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
