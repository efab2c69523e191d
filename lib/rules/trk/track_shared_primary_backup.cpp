#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// Both follow one object, or objects of one operation: they go and come together.
bool fall_together(const model::static_route& a, const model::static_route& b,
                   const model::device& device) {
  if (a.track == 0 || b.track == 0) return false;
  if (a.track == b.track) return true;
  const auto* const first = facts::track_numbered(a.track, device);
  const auto* const second = facts::track_numbered(b.track, device);
  return first != nullptr && second != nullptr && first->operation && second->operation &&
         first->operation->value == second->operation->value;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_shared_primary_backup){
    .code = "TRK021",
    .name = "track-shared-primary-backup",
    .summary = "a route and its backup hang on the same probe",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto tracked = trk::tracked_routes(facts.device);
          for (const auto* const each : tracked) {
            const auto& backup = *each;
            const auto found = std::find_if(tracked.begin(), tracked.end(), [&](const auto* one) {
              return trk::is_backup_of(backup, *one) &&
                     trk::fall_together(*one, backup, facts.device);
            });
            if (found == tracked.end()) continue;
            const auto* const primary = *found;
            out.at(backup.line.at, "the backup goes when the primary route goes")
                .label("hangs on the same probe")
                .related(primary->line.at, "the primary route")
                .why(
                    "the object takes both routes out of the table together: nothing is left when "
                    "the backup is needed")
                .help(
                    "the backup without `track`, or with an object that follows a probe through "
                    "it");
          }
        },
};
