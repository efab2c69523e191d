#include "failover/eem/blocks.hpp"
#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// After the reload the condition may still be there, and the event with it.
bool may_come_back(const model::eem_applet& applet) {
  return std::any_of(applet.events.begin(), applet.events.end(), [](const auto& event) {
    if (event.timer) return event.timer->kind != model::eem_timer_kind::cron;
    return event.detector.value != model::eem_detector::none &&
           event.detector.value != model::eem_detector::cli;
  });
}

bool is_in_block(std::size_t action, const model::eem_applet& applet) {
  const failover::blocks structure(applet.actions);
  for (std::size_t at = 0; at < action; ++at) {
    const auto end = structure.end(at);
    if (failover::opens_block(applet.actions[at]) && end != failover::blocks::none && end > action)
      return true;
  }
  return false;
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_reload_without_guard){
    .code = "EEM048",
    .name = "reload-without-guard",
    .summary = "an applet reloads the router whatever happened before",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& applet = *run.applet;
          if (!eem::may_come_back(applet)) return;
          for (std::size_t at = 0; at < applet.actions.size(); ++at) {
            const auto& action = applet.actions[at];
            const auto text = facts::command_of(action);
            const bool reloads = action.verb.value == eem::verbs::reload ||
                                 (facts::is_command(text, "rel|oad") &&
                                  text.find("cancel") == std::string_view::npos);
            if (!reloads || eem::is_in_block(at, applet)) continue;
            // A jump before it may be the guard.
            if (failover::find_label(applet.actions, action.label.value) != at) continue;
            out.at(eem::place_of(action), "nothing keeps this from reloading the router for ever")
                .related(applet.events.front().line.at, "the event")
                .why(
                    "what made the event may be there after the reload as well: the router reloads "
                    "again and again, and nobody has the time to log in")
                .help("if … around it, with a counter that context save keeps, or the uptime");
          }
        },
};
