#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_target_hostname){
    .code = "SLA022",
    .name = "sla-target-hostname",
    .summary = "the target of an operation of IP SLA is a name",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || one.probe.value.kind > sla::kinds::tcp_connect) continue;
            const auto& target = one.probe.value.target;
            if (!target || target->value.ipv4 || target->value.text.find(':') != std::string::npos)
              continue;
            out.at(target->at, "the target {} is a name", target->value.text)
                .why(
                    "the name is looked up when the line is entered: a router that starts without "
                    "a way to its name server loses the line, and a new address is not noticed")
                .help("the address of the target");
          }
        },
};
