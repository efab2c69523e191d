#include "failover/eem/blocks.hpp"
#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Some `if … goto` leads behind the action.
bool is_jumped_over(std::size_t action, const model::eem_applet& applet) {
  return std::any_of(applet.actions.begin(), applet.actions.end(), [&](const auto& one) {
    const auto* const label = one.argument("goto");
    if (label == nullptr) return false;
    const auto to = failover::find_label(applet.actions, label->value);
    return to == failover::blocks::none || to > action;
  });
}

bool is_in_some_block(std::size_t action, const model::eem_applet& applet) {
  int depth = 0;
  for (std::size_t at = 0; at < action; ++at) {
    if (failover::opens_block(applet.actions[at])) ++depth;
    if (applet.actions[at].verb.value == verbs::end && depth > 0) --depth;
  }
  return depth > 0;
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_unreachable_actions){
    .code = "EEM057",
    .name = "unreachable-actions",
    .summary = "actions stand after one that always ends the applet",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& applet = *run.applet;
          if (eem::is_in_wrong_order(run)) return;
          for (std::size_t at = 0; at + 1 < applet.actions.size(); ++at) {
            const auto verb = applet.actions[at].verb.value;
            if ((verb != eem::verbs::exit && verb != eem::verbs::reload) ||
                eem::is_in_some_block(at, applet) || eem::is_jumped_over(at, applet))
              continue;
            out.at(applet.actions[at + 1].line.at, "nothing reaches this action")
                .related(applet.actions[at].line.at, "the applet ends here")
                .why("the actions behind it never run, whatever the event")
                .help("put the {} last, or into an if", model::to_text(verb));
            return;
          }
        },
};
