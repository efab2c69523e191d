#include "facts/failover/command_authorization.hpp"
#include "rules/eem/run.hpp"
#include "rules/eem/session_user.hpp"

PEERLINT_RULE(eem_session_user_low_privilege){
    .code = "EEM037",
    .name = "session-user-low-privilege",
    .summary = "applets enter commands as a user who may not enter them",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          constexpr std::uint16_t all = 15;
          const auto* const user = eem::session_user(facts);
          if (user == nullptr || !user->privilege.is_set() || user->privilege.value >= all ||
              facts::command_list(facts) == nullptr)
            return;
          const auto& applets = facts.device.eem_applets;
          const auto configuring =
              std::find_if(applets.begin(), applets.end(), [](const auto& one) {
                return !one.bypass && eem::find_command(one, "conf|igure t|erminal") != nullptr;
              });
          if (configuring == applets.end()) return;
          out.at(user->privilege.at, "user {} may not configure", user->name.value)
              .related(facts.device.event_manager.session.at, "applets enter commands as this user")
              .related(configuring->header.at, "this one configures")
              .why("the commands are authorized with the level of the user, and refused")
              .help("username {} privilege 15", user->name.value);
        },
};
