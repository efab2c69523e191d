#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_backup_path_unmonitored){
    .code = "TRK029",
    .name = "backup-path-unmonitored",
    .summary = "nothing watches the backup of a tracked route",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto tracked = trk::tracked_routes(facts.device);
          for (const auto& backup : facts.device.static_routes) {
            if (backup.track != 0 || backup.interface == "Null0") continue;
            const auto found = std::find_if(tracked.begin(), tracked.end(), [&](const auto* one) {
              return trk::is_backup_of(backup, *one);
            });
            if (found == tracked.end()) continue;
            const auto* const primary = *found;
            out.at(backup.line.at, "no probe watches this backup route")
                .related(primary->line.at, "the primary route, which is watched")
                .why(
                    "a backup that is dead is found out when it is needed: the traffic moves to it "
                    "and goes nowhere")
                .help(
                    "an operation of IP SLA through it and a track object, with a message when "
                    "it goes down");
          }
        },
};
