#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_schedule_pending){
    .code = "SLA002",
    .name = "sla-schedule-pending",
    .summary = "an operation of IP SLA is scheduled without a start",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<span> said;  // a group is one line
          for (const auto* const each : sla::tracked_first(facts)) {
            const auto& one = *each;
            const auto start = facts::start_of(one, facts.device);
            if (!one.probe.is_set() || start.schedule == nullptr || start.runs() ||
                start.elsewhere || sla::has_refused_times(one))
              continue;
            if (std::find(said.begin(), said.end(), start.line) != said.end()) continue;
            said.push_back(start.line);
            const auto number = one.number.value;
            const auto schedule = sla::head_of(one, "schedule");
            auto& made =
                out.at(start.line, "IP SLA operation {} waits for a start that nothing gives",
                       number)
                    .label(start.schedule->start ? "`start-time pending`" : "no `start-time`")
                    .why(sla::track_down_forever)
                    .help("{} {} life forever start-time now", schedule, number)
                    .enter(facts.read.name, "{} {} life forever start-time now", schedule, number);
            if (!sla::is_tracked(one, facts)) made.at_most(level::warning);
            sla::name_tracks(made, one, facts, "stays down");
          }
        },
};
