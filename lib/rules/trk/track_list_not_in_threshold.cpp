#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_list_not_in_threshold){
    .code = "TRK016",
    .name = "track-list-not-in-threshold",
    .summary = "`not` in a list with a threshold, or `weight` in a list without",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          using ways = model::track_combination;
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::list) continue;
            const bool boolean = track.combination == ways::all || track.combination == ways::any;
            for (const auto& member : track.members) {
              const bool weighs = member.value.weight && track.combination != ways::weight;
              if (!weighs && (boolean || !member.value.negated)) continue;
              out.at(member.at, "`{}` has no meaning in a list `{}`", weighs ? "weight" : "not",
                     model::to_text(track.combination))
                  .related(track.header.at, "the list")
                  .why("the router refuses the line: the object is no member of the list")
                  .help("object {}", member.value.object);
            }
          }
        },
};
