#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Those that Cisco's own sample policies ask for.
constexpr std::array<std::string_view, 12> of_samples{
    "_email_", "_cron_entry", "_syslog_", "_show_", "_config_", "_crash_",
    "_tm_",    "_cli_",       "_none_",   "_dns",   "_percent", "_ip"};

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_user_variable_underscore){
    .code = "EEM017",
    .name = "user-variable-underscore",
    .summary = "a variable of the environment has a name of the kind that Cisco keeps for itself",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.event_manager.environment) {
            const std::string_view name = one.name.value;
            if (!name.starts_with('_') ||
                std::any_of(eem::of_samples.begin(), eem::of_samples.end(),
                            [&](std::string_view known) { return name.starts_with(known); }))
              continue;
            out.at(one.name.at, "names that begin with _ are Cisco's")
                .why("a later release may have a built-in variable of this name")
                .help("event manager environment {} <value>", name.substr(1));
          }
        },
};
