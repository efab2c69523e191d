#include "failover/eem/expansion.hpp"
#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// By `$name`, or as a word: of `show event manager environment | include name`.
bool uses(const model::eem_text& text, std::string_view name) {
  return text.value.find(name) != std::string::npos;
}

bool uses(const model::eem_action& action, std::string_view name) {
  return (action.text && uses(*action.text, name)) ||
         (action.pattern && uses(*action.pattern, name)) ||
         (action.wait && action.wait->value.text.find(name) != std::string::npos) ||
         std::any_of(action.operands.begin(), action.operands.end(),
                     [&](const auto& one) { return uses(one, name); }) ||
         std::any_of(action.arguments.begin(), action.arguments.end(),
                     [&](const auto& one) { return uses(one.value, name); }) ||
         std::any_of(action.variables.begin(), action.variables.end(),
                     [&](const auto& one) { return one.value == name; });
}

// Events have variables in many places: whatever has a dollar sign counts.
bool has_event_with_variables(const model::eem_applet& applet) {
  return std::any_of(applet.events.begin(), applet.events.end(), [](const auto& event) {
    return (event.syslog && !failover::variables_in(event.syslog->pattern).empty()) ||
           (event.cli && !failover::variables_in(event.cli->pattern).empty()) || event.timer ||
           event.value || event.words.find('$') != std::string::npos;
  });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_env_defined_but_unused){
    .code = "EEM059",
    .name = "env-defined-but-unused",
    .summary = "no applet uses a variable of the environment",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::safe,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          // Scripts read them too.
          const auto& manager = facts.device.event_manager;
          const auto& applets = facts.device.eem_applets;
          if (!manager.policies.empty() || applets.empty() ||
              std::any_of(applets.begin(), applets.end(), eem::has_event_with_variables))
            return;
          for (const auto& variable : manager.environment) {
            const bool used = std::any_of(applets.begin(), applets.end(), [&](const auto& applet) {
              return std::any_of(
                  applet.actions.begin(), applet.actions.end(),
                  [&](const auto& action) { return eem::uses(action, variable.name.value); });
            });
            if (used) continue;
            out.at(variable.name.at, "no applet uses ${}", variable.name.value)
                .at_most(facts.certainty_of_absence("action"))
                .why("left over, or the applet that needs it has another name for it")
                .help("no event manager environment {}", variable.name.value)
                .enter(facts.read.name, "no event manager environment {}", variable.name.value);
          }
        },
};
