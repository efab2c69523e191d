#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_legacy_syntax){
    .code = "SLA031",
    .name = "sla-legacy-syntax",
    .summary = "an operation of IP SLA in the form before 12.4(4)T",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (facts.version && *facts.version < facts::release{12, 4}) return;
          for (const auto& one : facts.device.ip_sla_operations) {
            if (one.generation == model::ip_sla_generation::ip_sla) continue;
            out.at(one.header.at, "`{} {}` is the old form", model::to_text(one.generation),
                   one.number.value)
                .why("12.4(4)T replaced it: a router that is upgraded may lose the operation")
                .help("ip sla {}, and its lines in the new form", one.number.value);
          }
        },
};
