#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_applet_deletes_itself){
    .code = "EEM054",
    .name = "applet-deletes-itself",
    .summary = "an applet removes itself: it runs once",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& action : run.applet->actions) {
            auto text = facts::command_of(action);
            if (!facts::is_command(text, "no ev|ent man|ager app|let")) continue;
            const auto last = text.find_last_not_of(" \"");
            text = text.substr(0, last + 1);
            if (!text.ends_with(' ' + run.applet->name.value)) continue;
            out.at(eem::place_of(action), "the applet is gone after this")
                .related(run.applet->header.at, "the applet")
                .why("later events find no applet; a saved configuration brings it back at reload")
                .help("right where it is to run once; else leave the command out");
          }
        },
};
