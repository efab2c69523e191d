#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Something fails or comes back, and the applet changes what the router does for that time.
bool is_of_failover(const model::eem_applet& applet) {
  return std::any_of(applet.events.begin(), applet.events.end(), [](const auto& event) {
    if (event.track || event.ipsla) return true;
    if (!event.syslog) return false;
    const auto& pattern = event.syslog->pattern.value;
    return pattern.find("TRACK") != std::string::npos ||
           pattern.find("UPDOWN") != std::string::npos;
  });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_transient_state_saved){
    .code = "EEM011",
    .name = "transient-state-saved",
    .summary = "an applet of a failover saves what it changed for the time of the failure",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (!eem::is_of_failover(*run.applet)) return;
          const eem::run_action* changed = nullptr;
          for (const auto& one : run.actions) {
            if (!eem::is_meant_to_run(one, run)) continue;
            if (one.came_to == failover::outcome::configuration && !one.is_idle()) changed = &one;
            if (one.effect != failover::exec_effect::save || changed == nullptr) continue;
            out.at(eem::place_of(*one.action), "this saves the state of the failure")
                .related(eem::place_of(*changed->action), "changed for that time")
                .at_most(eem::certainty_of(one))
                .why(
                    "a router that reloads while the path is down starts with what the applet "
                    "made; "
                    "the event of the recovery may never come, or undo what is not there")
                .help(
                    "leave the command out: what an applet changes for a while is not to be saved");
            return;
          }
        },
};
