#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_legacy_rtr){
    .code = "TRK025",
    .name = "track-legacy-rtr",
    .summary = "`track … rtr` is the form before 12.4(20)T",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (facts.version && *facts.version < facts::release{12, 4}) return;
          for (const auto& track : facts.device.tracks) {
            if (!track.by_rtr || !track.operation) continue;
            out.at(track.header.at, "`track {} rtr` is the old form", track.number.value)
                .why("12.4(20)T replaced it: a router that is upgraded may lose the line")
                .help("track {} ip sla {}{}{}", track.number.value, track.operation->value,
                      track.aspect ? " " : "", track.aspect ? track.aspect->value : std::string());
          }
        },
};
