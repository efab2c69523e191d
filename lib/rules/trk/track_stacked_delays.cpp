#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_stacked_delays){
    .code = "TRK017",
    .name = "track-stacked-delays",
    .summary = "a list and a member of it both wait before they go down",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& list : facts.device.tracks) {
            const double own = trk::delay_of(list.delay_down);
            if (list.kind != trk::kinds::list || own <= 0) continue;
            for (const auto& member : list.members) {
              const auto* const of = facts::track_numbered(member.value.object, facts.device);
              const double before = of == nullptr ? 0 : trk::delay_of(of->delay_down);
              if (before <= 0) continue;
              out.at(member.at, "object {} waits {} s, and list {} another {} s: {} s in all",
                     of->number.value, static_cast<int>(before), list.number.value,
                     static_cast<int>(own), static_cast<int>(before + own))
                  .related(of->delay_down.at, "the delay of the object")
                  .related(list.delay_down.at, "the delay of the list")
                  .why("delays add up: the traffic moves later than either line says")
                  .help("no delay, below track {}", of->number.value);
            }
          }
        },
};
