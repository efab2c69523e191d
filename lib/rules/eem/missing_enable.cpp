#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_missing_enable){
    .code = "EEM005",
    .name = "missing-enable",
    .summary = "an applet enters a privileged command without enable before it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          const auto refused = eem::refused_for(run, eem::refusals::needs_enable);
          if (refused.empty()) return;
          const auto& first = *refused.front();
          auto& made =
              out.at(eem::place_of(*first.action), "this command needs enable before it")
                  .related(run.applet->header.at, "the applet")
                  .at_most(eem::certainty_of(first))
                  .why(
                      "the session of an applet begins at the prompt of a user: the router "
                      "answers % Invalid input, nothing is done, and the applet goes on")
                  .help("action <label before {}> cli command \"enable\"",
                        first.action->label.value);
          eem::mark_others(made, refused, "refused as well");
          // The lines may let the session in with all privileges.
          const auto& session = facts.device.event_manager.session;
          constexpr std::uint32_t all = 15;
          const bool privileged =
              (session.is_set() && session.value.privilege == all) ||
              std::any_of(
                  facts.device.lines.begin(), facts.device.lines.end(),
                  [](const auto& one) { return one.kind == "vty" && one.privilege.value == all; });
          if (privileged) made.at_most(level::note);
        },
};
