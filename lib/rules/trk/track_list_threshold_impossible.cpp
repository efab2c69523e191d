#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

constexpr std::uint32_t default_weight = 10;

std::uint32_t weight_of(const model::track_object& list) {
  std::uint32_t sum = 0;
  for (const auto& member : list.members) sum += member.value.weight.value_or(default_weight);
  return sum;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_list_threshold_impossible){
    .code = "TRK015",
    .name = "track-list-threshold-impossible",
    .summary = "a list of track objects can never come up, or is up and down at once",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::list || !track.threshold.is_set() ||
                track.members.empty())
              continue;
            const auto& bounds = track.threshold.value;
            const auto weight = trk::weight_of(track);
            if (bounds.of == model::track_measure::weight && bounds.up && *bounds.up > weight) {
              out.at(track.threshold.at, "all objects together weigh {}, and the list needs {}",
                     weight, *bounds.up)
                  .at_most(facts.certainty_without("object", track.header.at))
                  .why("the list never comes up, and what hangs on it is never used")
                  .help("threshold weight up {}", weight);
            } else if (bounds.up && bounds.down && *bounds.down >= *bounds.up) {
              out.at(track.threshold.at, "down {} is not below up {}", *bounds.down, *bounds.up)
                  .why("between the two values the list is to be up and down at once")
                  .help("choose a value for `down` that is below {}", *bounds.up);
            }
          }
        },
};
