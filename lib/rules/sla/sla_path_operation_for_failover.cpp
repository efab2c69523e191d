#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_path_operation_for_failover){
    .code = "SLA028",
    .name = "sla-path-operation-for-failover",
    .summary = "an operation that measures each hop of a path is tracked",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !sla::is_tracked(one, facts)) continue;
            const auto kind = one.probe.value.kind;
            if (kind != sla::kinds::path_echo && kind != sla::kinds::path_jitter) continue;
            auto& made =
                out.at(one.probe.line, "{} is no measure for failover", model::to_text(kind))
                    .why(
                        "it needs source routing, which routers on the way drop: the "
                        "operation fails though the target is reached")
                    .help(one.generation == model::ip_sla_generation::ip_sla
                              ? "icmp-echo <target>"
                              : "type echo protocol ipIcmpEcho <target>");
            sla::name_tracks(made, one, facts, "hangs on it");
          }
        },
};
