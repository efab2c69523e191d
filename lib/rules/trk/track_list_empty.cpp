#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_list_empty){
    .code = "TRK012",
    .name = "track-list-empty",
    .summary = "a list of track objects has no member",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::list || !track.members.empty()) continue;
            out.at(track.header.at, "list {} has no object", track.number.value)
                .at_most(facts.certainty_without("object", track.header.at))
                .why("an empty list is down, and what hangs on it is never used")
                .help("object <number>");
          }
        },
};
