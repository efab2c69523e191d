#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

bool asks_for_state(const model::eem_applet& applet) {
  const auto names_state = [](const model::eem_text& text) {
    const auto all = failover::variables_in(text);
    return std::any_of(all.begin(), all.end(),
                       [](const auto& one) { return one.name == "_track_state"; });
  };
  return std::any_of(applet.actions.begin(), applet.actions.end(), [&](const auto& action) {
    const auto verb = action.verb.value;
    const bool tests = verb != model::eem_verb::syslog && verb != model::eem_verb::puts &&
                       verb != model::eem_verb::mail;
    // `action track read` asks the router itself.
    return verb == model::eem_verb::track ||
           (tests && ((action.text && names_state(*action.text)) ||
                      std::any_of(action.operands.begin(), action.operands.end(), names_state)));
  });
}

// The configuration is another one afterwards.
const failover::run_action* change_of(const applet_run& run) {
  for (const auto& one : run.actions)
    if (one.applet == run.applet && one.came_to == failover::outcome::configuration && !one.opens &&
        !one.command.empty() && !one.is_idle() && (one.reached != reach::no || one.cut))
      return &one;
  return nullptr;
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_event_track_any_unbranched){
    .code = "EVT029",
    .name = "event-track-any-unbranched",
    .summary = "an applet does the same when a track object goes down and when it comes up",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& applet = *run.applet;
          if (applet.events.size() != 1 || !applet.events.front().track ||
              evt::asks_for_state(applet))
            return;
          const auto& event = *applet.events.front().track;
          if (event.state && event.state->value != model::eem_track_state::any) return;
          const auto* const change = evt::change_of(run);
          if (change == nullptr) return;
          out.at(event.state ? event.state->at : event.number.at,
                 "the applet runs when the object goes down and when it comes up")
              .related(change->action->line.at, "configured both times")
              .why(
                  "what the failure needs is entered again at the recovery, and nothing takes it "
                  "back")
              .help("state down, and an applet for state up; or: if $_track_state eq \"down\"");
        },
};
