#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_not_scheduled){
    .code = "SLA001",
    .name = "sla-not-scheduled",
    .summary = "an operation of IP SLA is never started",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto start = facts::start_of(one, facts.device);
            if (!one.probe.is_set() || start.schedule != nullptr || start.elsewhere ||
                sla::has_refused_times(one))
              continue;
            const auto number = one.number.value;
            const auto schedule = sla::head_of(one, "schedule");
            auto& made =
                out.at(one.header.at, "nothing starts IP SLA operation {}", number)
                    .at_most(facts.certainty_of_absence("schedule"))
                    .related(start.refused, "the router refused this schedule")
                    .why(sla::track_down_forever)
                    .help("{} {} life forever start-time now", schedule, number)
                    .enter(facts.read.name, "{} {} life forever start-time now", schedule, number);
            if (!sla::is_tracked(one, facts)) made.at_most(level::warning);
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
