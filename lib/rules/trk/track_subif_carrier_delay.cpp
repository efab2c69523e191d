#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_subif_carrier_delay){
    .code = "TRK028",
    .name = "track-subif-carrier-delay",
    .summary = "`carrier-delay` in an object that cannot have it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            if (!track.carrier_delay.is_set()) continue;
            const bool sub = track.interface.value.find('.') != std::string::npos;
            if (track.kind == trk::kinds::interface && !sub &&
                track.facet == model::track_facet::line_protocol)
              continue;
            out.at(track.carrier_delay.line, "track object {} {}", track.number.value,
                   sub ? "watches a subinterface, which has no carrier of its own"
                       : "does not watch the line protocol of an interface")
                .related(track.header.at, "the object")
                .why("the router refuses the line")
                .help("no carrier-delay; `delay down` makes the object wait");
          }
        },
};
