#include "rules/trk/object.hpp"

PEERLINT_RULE(trk_track_list_undefined_member){
    .code = "TRK011",
    .name = "track-list-undefined-member",
    .summary = "a list of track objects names one that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::track || use.command != "object") return;
          out.at(use.at, "track object {} is not defined", use.name)
              .related(use.section, "a member of this list")
              .at_most(facts.certainty_of_absence(use.name))
              .why(
                  "a member that does not exist never comes up: `boolean and` stays down, "
                  "`boolean or` hangs on the others alone")
              .help("track {} …, or: no object {}", use.name, use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
