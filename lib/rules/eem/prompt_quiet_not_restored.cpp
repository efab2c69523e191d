#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// What makes the router ask again.
constexpr std::array<std::string_view, 4> restoring{"file prompt al|ert", "file prompt no|isy",
                                                    "no file prompt", "default file prompt"};

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_prompt_quiet_not_restored){
    .code = "EEM029",
    .name = "prompt-quiet-not-restored",
    .summary = "an applet sets file prompt quiet and leaves it so",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto* const quiet = eem::find_command(*run.applet, "file pr|ompt qu|iet");
          if (quiet == nullptr ||
              std::any_of(eem::restoring.begin(), eem::restoring.end(), [&](auto words) {
                return eem::find_command(*run.applet, words) != nullptr;
              }))
            return;
          out.at(eem::place_of(*quiet), "the router never asks about files again")
              .related(run.applet->header.at, "the applet")
              .why(
                  "the line stays in the running configuration: whoever copies over a file by hand "
                  "is not asked")
              .help("no file prompt quiet, by the action after the copy");
        },
};
