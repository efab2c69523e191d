#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

bool is_configured(const run_action& one) {
  return one.came_to == failover::outcome::configuration && !one.command.empty();
}

// Some applet, this one too, enters the line, perhaps with more words behind it.
bool is_added_by_an_applet(const run_action& removal, const applet_run& run) {
  const auto adds = [&](const applet_run& other) {
    return std::any_of(other.actions.begin(), other.actions.end(), [&](const auto& one) {
      return is_configured(one) && !one.by_no && one.command.starts_with(removal.command);
    });
  };
  return adds(run) || std::any_of(run.all.begin(), run.all.end(), adds);
}

// What people enter to be sure that it is off.
bool is_precaution(const run_action& one) {
  return one.head == "shutdown" || one.head.starts_with("logging") ||
         one.head.starts_with("event manager applet") || one.head.starts_with("ip sla");
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_removes_absent_line){
    .code = "EEM044",
    .name = "removes-absent-line",
    .summary = "an applet removes a line that neither the configuration nor an applet has",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          for (const auto& one : run.actions) {
            if (!eem::is_meant_to_run(one, run) || !eem::is_configured(one) ||
                !one.removes_absent() || eem::is_precaution(one) || !one.text.is_known() ||
                eem::is_added_by_an_applet(one, run))
              continue;
            out.at(eem::place_of(*one.action), "there is no such line to remove")
                .related(run.applet->header.at, "the applet")
                .why(
                    "the router answers that it finds nothing to remove: what was meant to go "
                    "stays")
                .help("show running-config has the line as it is to be removed");
          }
        },
};
