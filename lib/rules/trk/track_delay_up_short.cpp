#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_delay_up_short){
    .code = "TRK007",
    .name = "track-delay-up-short",
    .summary = "traffic moves back with the first answer, or soon after",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<span> said;  // a list is waited for by several objects
          for (const auto& track : facts.device.tracks) {
            const auto path = trk::timed_path_of(track, facts);
            if (!path || path->delay_down <= 0) continue;
            const double wanted = std::clamp(2 * path->pace.frequency, 15.0, 180.0);
            if (path->delay_up >= wanted) continue;
            const auto set = std::find_if(path->objects.begin(), path->objects.end(),
                                          [](const auto* one) { return one->delay_up.is_set(); });
            const bool none = set == path->objects.end();
            const span place = none ? track.header.at : (*set)->delay_up.at;
            if (std::find(said.begin(), said.end(), place) != said.end()) continue;
            said.push_back(place);
            out.at(place, "track object {} comes back {}: {}", track.number.value,
                   none ? std::string("with the first answer")
                        : "after " + std::to_string(static_cast<int>(path->delay_up)) + " s",
                   facts::to_text(path->times))
                .related(path->use.at, "the traffic moves with it")
                .at_most(facts.certainty_without("delay", track.header.at))
                .why(
                    "a link that comes and goes takes the traffic back at once and loses it again, "
                    "and each move resets translations and tunnels")
                .help("delay up {}", std::max(30, static_cast<int>(wanted)));
          }
        },
};
