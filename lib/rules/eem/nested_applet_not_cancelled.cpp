#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// What stands behind "event manager applet" in a command.
std::string_view applet_named_in(std::string_view text) {
  const auto at = text.find("applet ");
  if (at == std::string_view::npos) return {};
  const auto name = text.substr(at + 7);
  return name.substr(0, name.find_first_of(" \""));
}

bool removes(const model::eem_applet& applet, std::string_view name) {
  return std::any_of(applet.actions.begin(), applet.actions.end(), [&](const auto& action) {
    const auto text = facts::command_of(action);
    return facts::is_command(text, "no ev|ent man|ager app|let") && applet_named_in(text) == name;
  });
}

// The state of the object that runs the applet; nothing for other events, and for any state.
const model::eem_track_event* one_state_of(const model::eem_applet& applet) {
  if (applet.events.size() != 1 || !applet.events.front().track) return nullptr;
  const auto& event = *applet.events.front().track;
  return event.state && event.state->value != model::eem_track_state::any ? &event : nullptr;
}

bool waits_for_time(const model::eem_applet& applet) {
  return std::any_of(applet.actions.begin(), applet.actions.end(), [](const auto& action) {
    return facts::is_command(facts::command_of(action), "ev|ent timer countdown");
  });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_nested_applet_not_cancelled){
    .code = "EEM056",
    .name = "nested-applet-not-cancelled",
    .summary = "what an applet arms for later is not removed when its reason goes",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto* const state = eem::one_state_of(*run.applet);
          const auto* const made = eem::find_command(*run.applet, "ev|ent man|ager app|let");
          if (state == nullptr || made == nullptr || !eem::waits_for_time(*run.applet)) return;
          const auto name = eem::applet_named_in(facts::command_of(*made));
          if (name.empty() || name.find('$') != std::string_view::npos) return;
          const auto& all = facts.device.eem_applets;
          if (std::any_of(all.begin(), all.end(), [&](const auto& other) {
                return &other != run.applet && eem::removes(other, name);
              }))
            return;
          out.at(eem::place_of(*made), "nothing removes applet {} when the object changes again",
                 name)
              .related(state->number.at, "made when the object goes {}",
                       model::to_text(state->state->value))
              .why(
                  "its time runs on: it does what it was armed for although the object went the "
                  "other way meanwhile")
              .help(
                  "no event manager applet {}, as the first line of the applet for the opposite "
                  "state",
                  name);
        },
};
