#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

constexpr std::array<std::string_view, 3> ending{"undeb|ug", "un all", "no deb|ug"};

bool ends_debugging(const model::eem_applet& applet) {
  return std::any_of(ending.begin(), ending.end(),
                     [&](auto words) { return find_command(applet, words) != nullptr; });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_debug_left_on){
    .code = "EEM050",
    .name = "debug-left-on",
    .summary = "an applet begins to debug, and no applet ends it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto* const begun = eem::find_command(*run.applet, "deb|ug");
          const auto& all = facts.device.eem_applets;
          if (begun == nullptr || std::any_of(all.begin(), all.end(), eem::ends_debugging)) return;
          out.at(eem::place_of(*begun), "nothing ends this debugging")
              .related(run.applet->header.at, "the applet")
              .why("the router prints what it does until somebody notices, or it stops answering")
              .help("action <label> cli command \"undebug all\"");
        },
};
