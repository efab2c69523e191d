#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_undefined_sla){
    .code = "TRK001",
    .name = "track-undefined-sla",
    .summary = "an object tracks an operation of IP SLA that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::ip_sla_operation || !use.command.starts_with("track"))
            return;
          out.at(use.at, "IP SLA operation {} is not defined", use.name)
              .label("no operation has this number")
              .at_most(facts.certainty_of_absence(use.name))
              .why("the object is down from the start on, and what hangs on it is never used")
              .help("ip sla {}, and its schedule; or track an operation that exists", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
