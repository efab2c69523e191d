#include "facts/failover/path_change.hpp"

#include <algorithm>
#include <string_view>

#include "facts/failover/track_uses.hpp"

namespace peerlint::facts {
namespace {

path_change of_track(const model::eem_track_event& event) {
  using states = model::eem_track_state;
  const auto state = event.state ? event.state->value : states::any;
  return {event.number.value, state != states::up, state != states::down};
}

// The first whole number behind "STATE": "%TRACK-6-STATE: 10 ip sla 10 reachability Up -> Down".
std::optional<std::uint32_t> number_in(std::string_view pattern) {
  constexpr std::size_t longest = 4;
  const auto state = pattern.find("STATE");
  if (state == std::string_view::npos) return std::nullopt;
  const auto behind = pattern.find_first_not_of(": ", state + 5);
  std::uint32_t number = 0;
  std::size_t digits = 0;
  for (auto i = behind; i < pattern.size() && pattern[i] >= '0' && pattern[i] <= '9'; ++i, ++digits)
    number = number * 10 + static_cast<std::uint32_t>(pattern[i] - '0');
  return digits == 0 || digits > longest ? std::nullopt : std::optional(number);
}

bool says_change_to(std::string_view pattern, std::string_view state) {
  for (auto at = pattern.find("->"); at != std::string_view::npos; at = pattern.find("->", at + 2))
    if (pattern.substr(std::min(pattern.find_first_not_of(' ', at + 2), pattern.size()))
            .starts_with(state))
      return true;
  return false;
}

std::optional<path_change> of_message(std::string_view pattern) {
  if (pattern.find("TRACK") == std::string_view::npos) return std::nullopt;
  const bool to_down = says_change_to(pattern, "Down");
  const bool to_up = says_change_to(pattern, "Up");
  return path_change{number_in(pattern), to_down || !to_up, to_up || !to_down};
}

void of_operation(const model::eem_ipsla_event& event, const model::device& device,
                  std::vector<path_change>& into) {
  if (!event.operation) {
    into.push_back({std::nullopt, true, true});
    return;
  }
  for (const auto* const track : tracks_of_operation(event.operation->value, device))
    into.push_back({track->number.value, true, true});
}

}  // namespace

std::vector<path_change> path_changes_of(const model::eem_applet& applet,
                                         const model::device& device) {
  std::vector<path_change> all;
  for (const auto& event : applet.events) {
    if (event.track) all.push_back(of_track(*event.track));
    if (event.syslog)
      if (const auto change = of_message(event.syslog->pattern.value)) all.push_back(*change);
    if (event.ipsla) of_operation(*event.ipsla, device, all);
  }
  return all;
}

std::vector<std::uint32_t> down_while_running(const model::eem_applet& applet,
                                              const model::device& device) {
  std::vector<std::uint32_t> all;
  if (applet.events.size() != 1) return all;
  for (const auto& change : path_changes_of(applet, device))
    if (change.track && change.down && !change.up) all.push_back(*change.track);
  return all;
}

}  // namespace peerlint::facts
