#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

bool names_tracking(std::string_view text) {
  return text.find("track") != std::string_view::npos ||
         text.find("TRACK") != std::string_view::npos;
}

bool names_tracking(const std::vector<model::option_line>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const auto& line) { return !line.off && names_tracking(line.text); });
}

// An applet that waits for the message of some object, or enters lines about one.
bool names_tracking(const model::eem_applet& applet) {
  return std::any_of(applet.events.begin(), applet.events.end(),
                     [](const auto& event) {
                       return event.syslog &&
                              (names_tracking(event.syslog->pattern.value) ||
                               event.syslog->pattern.value.find("STATE") != std::string::npos);
                     }) ||
         std::any_of(applet.actions.begin(), applet.actions.end(), [](const auto& action) {
           return action.text && names_tracking(action.text->value);
         });
}

// Lines outside of the model follow objects: redundancy groups, scripts, templates.
bool may_be_followed_elsewhere(const model::device& device) {
  return !device.event_manager.policies.empty() ||
         std::any_of(device.eem_applets.begin(), device.eem_applets.end(),
                     [](const auto& applet) { return names_tracking(applet); }) ||
         std::any_of(device.sections.begin(), device.sections.end(),
                     [](const auto& section) { return names_tracking(section.options); }) ||
         std::any_of(device.interfaces.begin(), device.interfaces.end(), [](const auto& one) {
           return names_tracking(one.options) || !one.first_hop.vrrp_families.empty();
         });
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_never_consumed){
    .code = "TRK003",
    .name = "track-never-consumed",
    .summary = "nothing follows a track object",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (facts.device.tracks.empty() || trk::may_be_followed_elsewhere(facts.device)) return;
          for (const auto& track : facts.device.tracks) {
            if (!facts::track_uses(track.number.value, facts.device, facts.names).empty()) continue;
            out.at(track.header.at, "nothing follows track object {}", track.number.value)
                .at_most(facts.certainty_of_absence("track"))
                .why(
                    "the object goes up and down, and no route, next hop, group or applet changes "
                    "with it: the failover that it is made for does not take place")
                .help("ip route … track {}; or, if it is left over: no track {}",
                      track.number.value, track.number.value);
          }
        },
};
