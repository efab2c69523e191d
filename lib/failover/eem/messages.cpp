#include "failover/eem/messages.hpp"

#include <algorithm>
#include <array>

#include "failover/eem/computing.hpp"
#include "net/interface_name.hpp"
#include "structure/words.hpp"

namespace peerlint::failover {
namespace {

using model::eem_verb;

constexpr std::array<std::string_view, 8> priorities{"emergencies",   "alerts",   "critical",
                                                     "errors",        "warnings", "notifications",
                                                     "informational", "debugging"};

std::string priority_of(const model::eem_action& of) {
  const auto* said = of.argument("priority");
  if (said == nullptr) return "6";
  const auto meant = structure::resolve(said->value, priorities);
  const bool one =
      meant.is == structure::resolution::exact || meant.is == structure::resolution::prefix;
  return one ? std::to_string(meant.index) : said->value;
}

std::string interface_of(std::string_view header) {
  const auto keyword = structure::next_word(header, 0);
  if (!structure::text_of(header, keyword).starts_with("int")) return {};
  const auto name = structure::next_word(header, keyword.end());
  if (name.size == 0) return {};
  return net::canonical_interface(header.substr(name.begin));
}

std::vector<std::string> of_shutdown(const run_action& done, const cli_session& cli) {
  const auto name = interface_of(cli.header());
  const bool changes = !done.edits.empty() && !done.is_idle();
  if (name.empty() || done.head != "shutdown" || !changes) return {};
  const std::string_view state = done.by_no ? "up" : "down";
  return {done.by_no
              ? "%LINK-3-UPDOWN: Interface " + name + ", changed state to up"
              : "%LINK-5-CHANGED: Interface " + name + ", changed state to administratively down",
          "%LINEPROTO-5-UPDOWN: Line protocol on Interface " + name + ", changed state to " +
              std::string(state)};
}

bool is_limited(const model::eem_event& of) {
  return of.ratelimit && of.ratelimit->value.milliseconds.value_or(1) > 0;
}

// What `publish-event` and the event say must be the same.
bool publishes(const model::eem_action& action, const model::eem_application_event& event) {
  const auto same = [&](std::string_view keyword, const auto& wanted) {
    const auto* said = action.argument(keyword);
    return wanted && said != nullptr && said->value == std::to_string(wanted->value);
  };
  return action.verb.value == eem_verb::publish_event && same("sub-system", event.subsystem) &&
         same("type", event.type);
}

}  // namespace

std::vector<std::string> messages_of(const run_action& done, const cli_session& cli,
                                     const model::eem_applet& by) {
  const auto verb = done.action->verb.value;
  if (verb == eem_verb::syslog)
    return {"%HA_EM-" + priority_of(*done.action) + "-LOG: " + by.name.value + ": " +
            done.text.shown()};
  if (verb != eem_verb::cli) return {};
  const bool left = done.mode.is == cli_mode::kinds::configuration &&
                    cli.mode().is == cli_mode::kinds::privileged;
  if (left)
    return {"%SYS-5-CONFIG_I: Configured from console by  on vty0 (EEM:" + by.name.value + ')'};
  return of_shutdown(done, cli);
}

std::vector<incident> own_triggers(const applet_run& of) {
  std::vector<incident> found;
  const auto tell = [&](const run_action& by, span at, std::string message) {
    found.push_back({incident::kinds::triggers_itself,
                     by.action,
                     at,
                     {},
                     std::move(message),
                     by.reached == reach::yes && by.text.is_known()});
  };
  for (const auto& event : of.applet->events) {
    if (is_limited(event)) continue;
    for (const auto& one : of.actions) {
      if (one.applet == nullptr || one.reached == reach::no) continue;
      if (event.application && publishes(*one.action, *event.application))
        tell(one, event.line.at, "the event that it publishes");
      if (!event.syslog) continue;
      for (const auto& message : one.messages)
        if (match(event.syslog->pattern.value, message).is == regexp_match::kinds::found) {
          tell(one, event.syslog->pattern.at, message);
          break;
        }
    }
  }
  return found;
}

}  // namespace peerlint::failover
