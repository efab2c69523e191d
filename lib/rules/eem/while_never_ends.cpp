#include "failover/eem/blocks.hpp"
#include "failover/eem/expansion.hpp"
#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

bool sets(const model::eem_action& action, std::string_view name) {
  const auto verb = action.verb.value;
  if (name.starts_with("_"))
    return verb == verbs::cli || verb == verbs::regexp || verb == verbs::string ||
           verb == verbs::track || verb == verbs::info || verb == verbs::add ||
           verb == verbs::subtract || verb == verbs::multiply || verb == verbs::divide ||
           verb == verbs::file || verb == verbs::policy;
  return std::any_of(action.variables.begin(), action.variables.end(),
                     [&](const auto& one) { return one.value == name; });
}

bool leaves(const model::eem_action& action) {
  return action.verb.value == verbs::break_loop || action.verb.value == verbs::exit ||
         action.verb.value == verbs::reload || action.argument("goto") != nullptr;
}

// Nothing in the loop changes what its condition reads, or leaves it.
bool goes_on_for_ever(std::size_t loop, std::size_t end,
                      const std::vector<model::eem_action>& actions) {
  std::vector<std::string_view> names;
  for (const auto& operand : actions[loop].operands)
    for (const auto& one : failover::variables_in(operand)) names.push_back(one.name);
  for (std::size_t at = loop + 1; at < end; ++at) {
    if (leaves(actions[at])) return false;
    for (const auto name : names)
      if (sets(actions[at], name)) return false;
  }
  return true;
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_while_never_ends){
    .code = "EEM020",
    .name = "while-never-ends",
    .summary = "a loop changes nothing that its condition reads",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto& actions = run.applet->actions;
          const failover::blocks structure(actions);
          for (std::size_t at = 0; at < actions.size(); ++at) {
            const auto end = structure.end(at);
            if (actions[at].verb.value != eem::verbs::while_loop || end == failover::blocks::none ||
                structure.opener(at) != at || !eem::goes_on_for_ever(at, end, actions))
              continue;
            out.at(actions[at].line.at, "nothing in this loop changes its condition")
                .related(actions[end].line.at, "the loop goes back from here")
                .why("once entered it runs until the time of the applet (maxrun) is up")
                .help("increment a counter in it, or break");
          }
        },
};
