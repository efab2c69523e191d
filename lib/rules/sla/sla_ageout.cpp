#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_ageout){
    .code = "SLA036",
    .name = "sla-ageout",
    .summary = "an operation of IP SLA that is tracked deletes itself when it rests",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto start = facts::start_of(one, facts.device);
            if (start.schedule == nullptr || !start.schedule->ageout ||
                start.schedule->ageout->value == 0 || !sla::is_tracked(one, facts))
              continue;
            const auto& ageout = *start.schedule->ageout;
            auto& made =
                out.at(ageout.at, "IP SLA operation {} deletes itself after {} s of rest",
                       one.number.value, ageout.value)
                    .why(
                        "while it is pending, or its life is over, the time runs; then the "
                        "operation is gone from the configuration, and what tracks it is down")
                    .help("the schedule without ageout");
            sla::name_tracks(made, one, facts, "hangs on it");
          }
        },
};
