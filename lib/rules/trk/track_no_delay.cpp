#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_no_delay){
    .code = "TRK005",
    .name = "track-no-delay",
    .summary = "one lost probe moves the traffic: neither the object nor its list waits",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::operation) continue;
            const auto path = trk::moving_path_of(track, facts);
            if (!path || !path->alone || path->delay_down > 0) continue;
            out.at(track.header.at, "track object {} changes with one lost probe{}",
                   track.number.value,
                   path->timed ? ": " + facts::to_text(path->times) : std::string())
                .related(path->use.at, "the traffic moves with it")
                .at_most(facts.certainty_without("delay", track.header.at))
                .why(
                    "a single packet that is lost, or an answer that is limited, moves the traffic "
                    "to the other path, and the next answer moves it back")
                .help("delay down 10 up 30, below track {}", track.number.value);
          }
        },
};
