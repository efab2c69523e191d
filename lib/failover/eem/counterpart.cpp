#include "failover/eem/counterpart.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace peerlint::failover {
namespace {

using states = model::eem_track_state;

states state_of(const model::eem_track_event& of) {
  return of.state ? of.state->value : states::any;
}

// `down` for `up` and `Down` for `Up`, everywhere at once.
std::string turned(std::string_view pattern) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> pairs{{{"down", "up"},
                                                                                {"Down", "Up"},
                                                                                {"DOWN", "UP"},
                                                                                {"up", "down"},
                                                                                {"Up", "Down"},
                                                                                {"UP", "DOWN"}}};
  std::string made;
  for (std::size_t i = 0; i < pattern.size();) {
    const auto rest = pattern.substr(i);
    const auto* const found = std::find_if(
        pairs.begin(), pairs.end(), [&](const auto& one) { return rest.starts_with(one.first); });
    // UPDOWN names both.
    if (rest.starts_with("UPDOWN")) {
      made += "UPDOWN";
      i += 6;
    } else if (found != pairs.end()) {
      made += found->second;
      i += found->first.size();
    } else {
      made += pattern[i++];
    }
  }
  return made;
}

bool opposite(const model::eem_track_event& a, const model::eem_track_event& b) {
  if (a.number.value != b.number.value) return false;
  const auto one = state_of(a);
  const auto other = state_of(b);
  return one != other || one == states::any;
}

bool opposite(const model::eem_syslog_event& a, const model::eem_syslog_event& b) {
  const auto& pattern = a.pattern.value;
  const auto wanted = turned(pattern);
  return wanted != pattern && wanted == b.pattern.value;
}

bool opposite(const model::eem_routing_event& a, const model::eem_routing_event& b) {
  const auto turn = [](std::string_view type) {
    return type == "add" ? "remove" : type == "remove" ? "add" : "";
  };
  return a.network.value == b.network.value && !b.type.value.empty() &&
         turn(a.type.value) == b.type.value;
}

template <class Event>
bool both_opposite(const std::optional<Event>& a, const std::optional<Event>& b) {
  return a && b && opposite(*a, *b);
}

bool opposite(const model::eem_event& a, const model::eem_event& b) {
  return both_opposite(a.track, b.track) || both_opposite(a.syslog, b.syslog) ||
         both_opposite(a.routing, b.routing);
}

bool opposite(const model::eem_applet& a, const model::eem_applet& b) {
  return a.events.size() == 1 && b.events.size() == 1 &&
         opposite(a.events.front(), b.events.front());
}

}  // namespace

std::vector<const model::eem_applet*> counterparts_of(const model::eem_applet& applet,
                                                      const model::device& in) {
  std::vector<const model::eem_applet*> found;
  for (const auto& one : in.eem_applets)
    if (opposite(applet, one)) found.push_back(&one);
  return found;
}

bool has_opposite(const model::eem_applet& applet) {
  if (applet.events.size() != 1) return false;
  const auto& event = applet.events.front();
  if (event.syslog) return turned(event.syslog->pattern.value) != event.syslog->pattern.value;
  if (event.routing)
    return event.routing->type.value == "add" || event.routing->type.value == "remove";
  return event.track.has_value();
}

}  // namespace peerlint::failover
