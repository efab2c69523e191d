#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_state_with_tight_threshold){
    .code = "TRK009",
    .name = "track-state-with-tight-threshold",
    .summary = "a slow answer counts as a failure, and the threshold is 100 ms or less",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            const auto* const operation = trk::tightly_followed(track, facts.device);
            if (operation == nullptr) continue;
            out.at(track.aspect ? track.aspect->at : track.operation->at,
                   "track object {} goes down when an answer takes over {} ms", track.number.value,
                   operation->threshold.value)
                .label(track.aspect ? "`state`" : "`state` is the default")
                .related(operation->threshold.at, "the threshold")
                .why(
                    "with `state` an answer over the threshold is a failure: a short queue on the "
                    "way moves the traffic, though every probe is answered")
                .help("track {} ip sla {} reachability", track.number.value,
                      operation->number.value);
          }
        },
};
