#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_stub_no_writer){
    .code = "TRK022",
    .name = "track-stub-no-writer",
    .summary = "no applet sets a stub object",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          // A script may set it.
          if (!facts.device.event_manager.policies.empty()) return;
          for (const auto& track : facts.device.tracks) {
            if (track.kind != trk::kinds::stub) continue;
            const auto uses = facts::track_uses(track.number.value, facts.device, facts.names);
            if (uses.empty() || std::any_of(uses.begin(), uses.end(), [](const auto& use) {
                  return use.by == facts::track_consumer::setter;
                }))
              continue;
            out.at(track.header.at, "nothing sets stub object {}", track.number.value)
                .related(uses.front().at, "this follows it")
                .at_most(facts.certainty_of_absence("track"))
                .why("the object stays in the state that it starts in")
                .help("action <label> track set {} state {{up | down}}, in an applet",
                      track.number.value);
          }
        },
};
