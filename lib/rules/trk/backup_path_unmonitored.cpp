#include "facts/failover/eem_commands.hpp"
#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

bool runs_when_down(const model::eem_applet& applet) {
  return std::any_of(applet.events.begin(), applet.events.end(), [](const auto& event) {
    return event.track && event.track->state &&
           event.track->state->value == model::eem_track_state::down;
  });
}

// "ip route 0.0.0.0 0.0.0.0 " of a route.
std::string head_of(const model::static_route& route) {
  return "ip route " + net::to_text(route.destination.address) + ' ' +
         net::to_text(net::mask_of(route.destination.length)) + ' ';
}

// The route of the file in whose place the applet enters another one without an object; null when
// it enters none.
const model::static_route* replaced_by(const model::eem_action& action,
                                       const model::device& device) {
  const auto text = facts::command_of(action);
  if (text.find(" track ") != std::string_view::npos) return nullptr;
  const auto& routes = device.static_routes;
  const auto found = std::find_if(routes.begin(), routes.end(), [&](const auto& one) {
    return one.interface != "Null0" && text.starts_with(head_of(one));
  });
  return found == routes.end() ? nullptr : &*found;
}

// Routes of the file through the same next hop follow an object, or were told already.
bool is_known_path(std::string_view text, const std::vector<const model::static_route*>& told,
                   const model::device& device) {
  const auto leads_there = [&](const model::static_route& route) {
    return route.next_hop &&
           text.find(' ' + net::to_text(*route.next_hop)) != std::string_view::npos;
  };
  return std::any_of(told.begin(), told.end(),
                     [&](const auto* one) { return leads_there(*one); }) ||
         std::any_of(device.static_routes.begin(), device.static_routes.end(),
                     [&](const auto& one) { return one.track != 0 && leads_there(one); });
}

constexpr std::string_view found_out_late =
    "a backup that is dead is found out when it is needed: the traffic moves to it and goes "
    "nowhere";
constexpr std::string_view watch_it =
    "an operation of IP SLA through it and a track object, with a message when it goes down";

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_backup_path_unmonitored){
    .code = "TRK029",
    .name = "backup-path-unmonitored",
    .summary = "nothing watches the backup of a tracked route",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::static_route*> told;
          const auto tracked = trk::tracked_routes(facts.device);
          for (const auto& backup : facts.device.static_routes) {
            if (backup.track != 0 || backup.interface == "Null0") continue;
            const auto found = std::find_if(tracked.begin(), tracked.end(), [&](const auto* one) {
              return trk::is_backup_of(backup, *one);
            });
            if (found == tracked.end()) continue;
            const auto* const primary = *found;
            told.push_back(&backup);
            out.at(backup.line.at, "no probe watches this backup route")
                .related(primary->line.at, "the primary route, which is watched")
                .why(trk::found_out_late)
                .help(trk::watch_it);
          }
          for (const auto& applet : facts.device.eem_applets) {
            if (!trk::runs_when_down(applet)) continue;
            for (const auto& action : applet.actions) {
              const auto* const primary = trk::replaced_by(action, facts.device);
              if (primary == nullptr || trk::is_known_path(action.text->value, told, facts.device))
                continue;
              out.at(action.text->at, "no probe watches this backup route")
                  .related(primary->line.at, "the route in whose place it comes")
                  .why(trk::found_out_late)
                  .help(trk::watch_it);
              break;
            }
          }
        },
};
