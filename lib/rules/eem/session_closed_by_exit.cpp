#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_session_closed_by_exit){
    .code = "EEM009",
    .name = "session-closed-by-exit",
    .summary = "an applet closes its own session and enters more commands",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (eem::is_in_wrong_order(run)) return;
          eem::each_incident(run, eem::incidents::session_closed, [&](const auto& one) {
            auto& made = out.at(one.at, "this closes the session of the applet")
                             .at_most(one.sure ? confidence::high : confidence::medium)
                             .why(
                                 "outside of configuration mode it ends the session: the commands "
                                 "after it fail")
                             .help("end, where configuration mode is to be left; else nothing");
            const auto closed = eem::refused_for(run, eem::refusals::closed);
            if (!closed.empty())
              made.related(eem::place_of(*closed.front()->action), "entered into no session");
          });
        },
};
