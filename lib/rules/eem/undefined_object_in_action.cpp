#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_undefined_object_in_action){
    .code = "EEM040",
    .name = "undefined-object-in-action",
    .summary = "an applet enters a command that names what is not there",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          std::set<std::string> told;
          for (const auto& action : run.actions) {
            if (!eem::is_meant_to_run(action, run)) continue;
            for (const auto& use : action.undefined) {
              if (!told.insert(use.name).second) continue;
              out.at(use.at.exists() ? use.at : eem::place_of(*action.action),
                     "{} {} is not defined when this is entered", model::to_text(use.kind),
                     use.name)
                  .related(run.applet->header.at, "the applet")
                  .at_most(facts.certainty_of_absence(use.name))
                  .at_most(eem::certainty_of(action))
                  .why("the line is in force with nothing behind it, or refused")
                  .help("define it in the configuration, or correct the name");
            }
          }
        },
};
