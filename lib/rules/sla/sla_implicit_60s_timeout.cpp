#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_implicit_60s_timeout){
    .code = "SLA007",
    .name = "sla-implicit-60s-timeout",
    .summary = "a TCP or HTTP operation keeps its timeout of a minute and is to run more often",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto frequency = sla::frequency_of(one);
            if (!one.refused_schedule.at.exists() || !sla::has_hidden_minute(one) ||
                sla::timeout_of(one) <= frequency)
              continue;
            auto& made =
                out.at(one.frequency.at,
                       "{} waits 60 s for an answer by default, longer than the frequency of {} s",
                       model::to_text(one.probe.value.kind), frequency / 1000)
                    .related(one.refused_schedule.at, "the router refuses this line")
                    .why(
                        "the schedule is refused, and a router that starts with this file loses it "
                        "in silence: the operation never runs, and what tracks it stays down")
                    .help("timeout {}, before the schedule",
                          std::min<std::uint64_t>(5000, frequency / 2));
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
