#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

bool is_of_applet(const facts::use& use) {
  return use.kind == facts::object::track &&
         (use.command.starts_with("event") || use.command.starts_with("correlate") ||
          use.command.starts_with("action"));
}

// One definition mends all uses: the first is told.
bool is_first_of_applets(const facts::use& use, const facts::device_facts& facts) {
  const auto& all = facts.names.undefined;
  const auto first = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return is_of_applet(one) && one.name == use.name;
  });
  return first != all.end() && first->at == use.at;
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_event_track_undefined){
    .code = "EVT028",
    .name = "event-track-undefined",
    .summary = "an applet waits for a track object that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (!evt::is_of_applet(use) || !evt::is_first_of_applets(use, facts)) return;
          const bool action = use.command.starts_with("action");
          auto& made = out.at(use.at, "track object {} is not defined", use.name)
                           .related(use.section, "the applet")
                           .at_most(facts.certainty_of_absence(use.name))
                           .help("track {} ip sla <operation> reachability", use.name)
                           .nearest(facts.nearest(use), use.command);
          if (action) {
            made.why("the action fails, and ends the applet");
          } else {
            made.why("the object never changes its state: the applet never runs");
          }
        },
};
