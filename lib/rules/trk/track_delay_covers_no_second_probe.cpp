#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_delay_covers_no_second_probe){
    .code = "TRK006",
    .name = "track-delay-covers-no-second-probe",
    .summary = "a delay ends before the next probe could cancel the change",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            const auto path = trk::timed_path_of(track, facts);
            if (!path || !path->alone || path->delay_down <= 0 || path->times.needed > 1) continue;
            const auto* const delayed =
                *std::find_if(path->objects.begin(), path->objects.end(),
                              [](const auto* one) { return trk::delay_of(one->delay_down) > 0; });
            const auto enough = static_cast<int>(2 * path->pace.frequency - path->pace.timeout) + 1;
            auto& made =
                out.at(delayed->delay_down.at,
                       "the delay of {} s ends before the answer to a second probe: {}",
                       static_cast<int>(path->delay_down), facts::to_text(path->times))
                    .related(path->operation->header.at, "a probe every {} s",
                             static_cast<int>(path->pace.frequency))
                    .why(
                        "the delay only postpones the change: one lost probe still moves the "
                        "traffic, since no other probe is answered in time to cancel it");
            if (enough <= 180)
              made.help("delay down {}", enough);
            else
              made.help("a frequency below {} s; a delay has at most 180 s",
                        static_cast<int>(path->pace.frequency));
          }
        },
};
