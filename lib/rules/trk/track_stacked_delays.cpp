#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// The member that waits longest before it goes down; null when there is none.
const model::track_object* slowest_member(const model::track_object& list,
                                          const model::device& device) {
  const model::track_object* slowest = nullptr;
  for (const auto& member : list.members) {
    if (member.value.negated) continue;  // its rise takes the list down
    const auto* const of = facts::track_numbered(member.value.object, device);
    if (of != nullptr &&
        (slowest == nullptr || delay_of(of->delay_down) > delay_of(slowest->delay_down)))
      slowest = of;
  }
  return slowest;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_stacked_delays){
    .code = "TRK017",
    .name = "track-stacked-delays",
    .summary = "a list and a member of it both wait before they go down",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& list : facts.device.tracks) {
            const double own = trk::delay_of(list.delay_down);
            if (list.kind != trk::kinds::list || own <= 0) continue;
            const auto slowest = trk::slowest_member(list, facts.device);
            const double before = slowest == nullptr ? 0 : trk::delay_of(slowest->delay_down);
            if (before <= 0) continue;
            out.at(list.delay_down.at,
                   "list {} waits {} s, and object {} before it {} s: {} s in all",
                   list.number.value, static_cast<int>(own), slowest->number.value,
                   static_cast<int>(before), static_cast<int>(before + own))
                .related(slowest->delay_down.at, "the delay of the object")
                .why("delays add up: the traffic moves later than either line says")
                .help("no delay, below the objects of the list");
          }
        },
};
