#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_timeout_exceeds_frequency){
    .code = "SLA005",
    .name = "sla-timeout-exceeds-frequency",
    .summary = "an operation of IP SLA waits longer for an answer than it waits between two probes",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto timeout = sla::timeout_of(one);
            const auto frequency = sla::frequency_of(one);
            if (!one.refused_schedule.at.exists() || timeout <= frequency ||
                sla::has_hidden_minute(one))
              continue;
            auto& made =
                out.at(one.timeout.is_set() ? one.timeout.at : one.frequency.at,
                       "timeout {} ms{} is longer than the frequency of {} s", timeout,
                       one.timeout.is_set() ? "" : ", the default,", frequency / 1000)
                    .related(one.refused_schedule.at, "the router refuses this line")
                    .why(
                        "the schedule is refused, and a router that starts with this file loses it "
                        "in silence: the operation never runs, and what tracks it stays down")
                    .help("timeout {}, and threshold no longer than that, before the schedule",
                          std::min<std::uint64_t>(1000, frequency / 2));
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
