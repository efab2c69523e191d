#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Some applet enters `event manager environment NAME …`.
bool is_set_by_an_applet(std::string_view name, const model::device& device) {
  const auto sets = [&](const model::eem_action& action) {
    const auto text = facts::command_of(action);
    const auto at = text.find("environment ");
    if (at == std::string_view::npos || !text.starts_with("ev")) return false;
    const auto rest = text.substr(at + 12);
    return rest.substr(0, rest.find(' ')) == name;
  };
  return std::any_of(device.eem_applets.begin(), device.eem_applets.end(), [&](const auto& one) {
    return std::any_of(one.actions.begin(), one.actions.end(), sets);
  });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_undefined_environment_variable){
    .code = "EEM015",
    .name = "undefined-environment-variable",
    .summary = "an applet uses a variable that nothing sets",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          eem::each_incident(run, eem::incidents::unset_variable, [&](const auto& one) {
            if (eem::is_set_by_an_applet(one.name, facts.device)) return;
            out.at(one.at, "no line sets ${}", one.name)
                .related(run.applet->header.at, "the applet")
                .at_most(facts.certainty_of_absence(one.name))
                .at_most(one.sure ? confidence::high : confidence::medium)
                .why(
                    "a variable without a value ends the applet at this action: "
                    "%HA_EM-3-FMPD_UNKNOWN_ENV; what stands after it is not done")
                .help("event manager environment {} <value>", one.name);
          });
        },
};
