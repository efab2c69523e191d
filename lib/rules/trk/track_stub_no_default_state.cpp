#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_stub_no_default_state){
    .code = "TRK023",
    .name = "track-stub-no-default-state",
    .summary = "a stub object does not say in which state it starts",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::stub || track.default_state.is_set()) continue;
            out.at(track.header.at, "stub object {} starts down", track.number.value)
                .at_most(facts.certainty_without("default-state", track.header.at))
                .why(
                    "until an applet sets it, what hangs on it is down: after each start of the "
                    "router, too")
                .help("default-state up, or default-state down to say that it is meant");
          }
        },
};
