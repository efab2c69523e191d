#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// What applets name is found by the rules of applets, members of lists by TRK011.
bool is_follower(const facts::use& use) {
  return use.kind == facts::object::track && use.command != "object" &&
         !use.command.starts_with("event") && !use.command.starts_with("correlate") &&
         !use.command.starts_with("action");
}

// One definition mends all uses: the first is told.
bool is_first_follower(const facts::use& use, const facts::device_facts& facts) {
  const auto& all = facts.names.undefined;
  const auto first = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return is_follower(one) && one.name == use.name;
  });
  return first != all.end() && first->at == use.at;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_undefined){
    .code = "TRK004",
    .name = "track-undefined",
    .summary = "a route, a route map or a group follows a track object that does not exist",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (!trk::is_follower(use) || !trk::is_first_follower(use, facts)) return;
          auto& made = out.at(use.at, "track object {} is not defined", use.name)
                           .at_most(facts.certainty_of_absence(use.name))
                           .why(
                               "an object that does not exist is down: the route is not "
                               "installed, the next hop is passed over; some releases refuse the "
                               "line")
                           .help("track {} ip sla <operation> reachability", use.name)
                           .nearest(facts.nearest(use), use.command);
          if (use.section != use.at) made.related(use.section, "used here");
        },
};
