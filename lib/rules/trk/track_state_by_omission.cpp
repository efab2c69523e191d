#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_state_by_omission){
    .code = "TRK010",
    .name = "track-state-by-omission",
    .summary = "a track object follows the state of an operation because the line says nothing",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (!track.operation || track.aspect ||
                trk::operation_of(track, facts.device) == nullptr ||
                trk::tightly_followed(track, facts.device) != nullptr)
              continue;
            const std::string_view words = track.by_rtr ? "rtr" : "ip sla";
            out.at(track.operation->at, "track object {} follows `state`, the default",
                   track.number.value)
                .why(
                    "with `state` an answer over the threshold counts as a failure; who asks only "
                    "whether the target answers wants `reachability`")
                .help("track {} {} {} reachability", track.number.value, words,
                      track.operation->value)
                .enter(facts.read.name, "track {} {} {} reachability", track.number.value, words,
                       track.operation->value);
          }
        },
};
