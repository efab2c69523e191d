#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_sla_unscheduled_life_lost){
    .code = "EEM046",
    .name = "sla-unscheduled-life-lost",
    .summary = "an applet schedules an operation again without life forever",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto* const removed = eem::find_command(*run.applet, "no ip sla sch|edule");
          const auto* const again = eem::find_command(*run.applet, "ip sla sch|edule");
          if (removed == nullptr || again == nullptr ||
              facts::command_of(*again).find("life") != std::string_view::npos)
            return;
          out.at(eem::place_of(*again), "this operation ends after an hour")
              .related(eem::place_of(*removed), "its life goes with this")
              .why(
                  "a schedule without life lasts 3600 s: after that the operation stops, and the "
                  "object that follows it goes down")
              .help("{} life forever", facts::command_of(*again));
        },
};
