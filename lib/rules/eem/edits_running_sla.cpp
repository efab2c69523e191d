#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

bool is_running_entry(std::string_view reason) {
  return reason.starts_with("Entry already running");
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_edits_running_sla){
    .code = "EEM045",
    .name = "edits-running-sla",
    .summary = "an applet changes an operation of IP SLA that runs",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& one : run.actions) {
            if (!eem::is_meant_to_run(one, run)) continue;
            const bool refused =
                (one.refused && eem::is_running_entry(one.refused->says)) ||
                std::any_of(one.edits.begin(), one.edits.end(), [](const auto& edit) {
                  return edit.what == session::edit::kinds::refused &&
                         eem::is_running_entry(edit.reason);
                });
            if (!refused) continue;
            out.at(eem::place_of(*one.action), "the operation runs, and takes no changes")
                .related(run.applet->header.at, "the applet")
                .at_most(eem::certainty_of(one))
                .why(
                    "the router answers Entry already running and cannot be modified, and stays in "
                    "the mode it was in: the lines that follow are refused or meet something else")
                .help(
                    "no ip sla <operation>, the whole operation again, and ip sla schedule "
                    "<operation> life forever start-time now");
            return;
          }
        },
};
