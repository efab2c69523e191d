#include "facts/failover/command_authorization.hpp"
#include "rules/eem/run.hpp"
#include "rules/eem/session_user.hpp"

PEERLINT_RULE(eem_session_user_undefined){
    .code = "EEM036",
    .name = "session-user-undefined",
    .summary = "applets enter commands as a user whom the router does not have",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& session = facts.device.event_manager.session;
          if (!session.is_set() || eem::session_user(facts) != nullptr) return;
          // Servers may know the user; without a list nobody asks.
          const auto* const list = facts::command_list(facts);
          if (list == nullptr || list->methods.empty() ||
              !std::all_of(list->methods.begin(), list->methods.end(),
                           [](const auto& one) { return one.value.name == "local"; }))
            return;
          out.at(session.at, "there is no user {}", session.value.username)
              .related(list->line.at, "this list asks the router itself")
              .at_most(facts.certainty_of_absence(session.value.username))
              .why("Command authorization failed: the commands of the applets are refused")
              .help("username {} privilege 15 secret <secret>", session.value.username);
        },
};
