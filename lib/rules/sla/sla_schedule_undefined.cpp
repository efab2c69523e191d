#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_schedule_undefined){
    .code = "SLA004",
    .name = "sla-schedule-undefined",
    .summary = "a line schedules or reacts to an operation of IP SLA that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::ip_sla_operation || use.command.starts_with("track") ||
              use.command.starts_with("event"))
            return;
          out.at(use.at, "IP SLA operation {} is not defined", use.name)
              .at_most(facts.certainty_of_absence(use.name))
              .why("the router refuses the line when it starts: nothing of it holds")
              .help("define the operation before the line, or remove the line")
              .nearest(facts.nearest(use), use.command);
        },
};
