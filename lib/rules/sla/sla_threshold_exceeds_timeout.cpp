#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_threshold_exceeds_timeout){
    .code = "SLA006",
    .name = "sla-threshold-exceeds-timeout",
    .summary = "the threshold of an operation of IP SLA is longer than its timeout",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto timeout = sla::timeout_of(one);
            if (!one.refused_schedule.at.exists() || timeout > sla::frequency_of(one) ||
                !one.threshold.is_set() || one.threshold.value <= timeout)
              continue;
            auto& made =
                out.at(one.threshold.at, "threshold {} ms is longer than the timeout of {} ms",
                       one.threshold.value, timeout)
                    .related(one.refused_schedule.at, "the router refuses this line")
                    .why(
                        "the schedule is refused, and a router that starts with this file loses it "
                        "in silence: the operation never runs, and what tracks it stays down")
                    .help("threshold {}", timeout);
            if (one.timeout.is_set()) made.related(one.timeout.at, "the timeout");
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
