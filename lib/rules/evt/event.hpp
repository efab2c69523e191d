#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "facts/failover/eem_commands.hpp"
#include "facts/failover/eem_pattern.hpp"
#include "facts/failover/syslog_samples.hpp"
#include "failover/eem/applet_run.hpp"
#include "failover/eem/expansion.hpp"
#include "rules/rule.hpp"

// What several rules of events ask alike.
namespace peerlint::rules::evt {

using detectors = model::eem_detector;
using failover::applet_run;
using failover::reach;

/// A pattern that hangs on no variable, and is there.
[[nodiscard]] inline bool is_known(const model::eem_text& pattern) {
  return !pattern.value.empty() && failover::variables_in(pattern).empty();
}

/// The message of an object that changes its state, in the words of both generations of IOS.
struct track_message {
  std::string_view mark;   ///< that is in the pattern
  std::string_view arrow;  ///< likewise
  bool newer = false;
};
inline constexpr std::array<track_message, 2> track_messages{{
    {"TRACKING-5-STATE", "Up->Down", false},
    {"TRACK-6-STATE", "Up -> Down", true},
}};

[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The pattern waits for the message of an object in the words of this generation, and in no
/// others.
[[nodiscard]] inline bool asks_for(std::string_view pattern, const track_message& of) {
  const std::string other_way = of.newer ? "Down -> Up" : "Down->Up";
  return has(pattern, of.mark) || has(pattern, of.arrow) || has(pattern, other_way);
}

/// It waits for the message of an object, of whichever generation.
[[nodiscard]] inline bool asks_for_track(std::string_view pattern) {
  return has(pattern, "TRACK-6-STATE") || has(pattern, "TRACKING-5-STATE") ||
         has(pattern, "Up->Down") || has(pattern, "Down->Up") || has(pattern, "Up -> Down") ||
         has(pattern, "Down -> Up");
}

/// The number of the object behind the colon of the message: "TRACK-6-STATE: 1 ip sla"; "" when the
/// pattern does not have it.
[[nodiscard]] inline std::string_view object_in(std::string_view pattern) {
  const auto colon = pattern.find("STATE: ");
  if (colon == std::string_view::npos) return {};
  const auto number = pattern.substr(colon + 7);
  return number.substr(0, number.find_first_not_of("0123456789"));
}

/// `state down`, as the pattern says it.
[[nodiscard]] inline std::string_view state_in(std::string_view pattern) {
  if (has(pattern, "Up->Down") || has(pattern, "Up -> Down")) return "down";
  return has(pattern, "Down->Up") || has(pattern, "Down -> Up") ? "up" : "any";
}

/// Releases whose messages are certain: the older words up to 15.0, the newer ones from 15.2 on.
enum class wording : std::uint8_t { unknown, older, newer };
[[nodiscard]] inline wording wording_of(const facts::device_facts& facts) {
  constexpr facts::release last_older{15, 0};
  constexpr facts::release first_newer{15, 2};
  if (!facts.version) return wording::unknown;
  if (*facts.version <= last_older) return wording::older;
  return *facts.version >= first_newer ? wording::newer : wording::unknown;
}

/// The pattern waits for the message in words that the release does not have (EVT001).
[[nodiscard]] inline const track_message* wrong_generation(std::string_view pattern,
                                                           const facts::device_facts& facts) {
  const bool older = asks_for(pattern, track_messages[0]);
  const bool newer = asks_for(pattern, track_messages[1]);
  if (older == newer) return nullptr;
  const auto words = wording_of(facts);
  if (older && words == wording::newer) return &track_messages[0];
  if (newer && words == wording::older) return &track_messages[1];
  return nullptr;
}

/// Whether an event of the CLI keeps the command from running: always (`skip yes`), or unless the
/// applet says otherwise (`sync yes`).
[[nodiscard]] inline bool skips(const model::eem_event& event) {
  return event.cli && event.cli->skip && event.cli->skip->value;
}
[[nodiscard]] inline bool is_synchronous(const model::eem_event& event) {
  return event.sync && event.sync->value;
}

/// The action that sets `_exit_status`; null when there is none.
[[nodiscard]] inline const model::eem_action* exit_status_of(const model::eem_applet& applet) {
  const auto found =
      std::find_if(applet.actions.begin(), applet.actions.end(), [](const auto& one) {
        return std::any_of(one.variables.begin(), one.variables.end(),
                           [](const auto& name) { return name.value == "_exit_status"; });
      });
  return found == applet.actions.end() ? nullptr : &*found;
}

/// `exit` with a value ends the applet with that status.
[[nodiscard]] inline bool exits_with_status(const model::eem_applet& applet) {
  return std::any_of(applet.actions.begin(), applet.actions.end(), [](const auto& one) {
    return one.verb.value == model::eem_verb::exit && (one.text || !one.operands.empty());
  });
}

}  // namespace peerlint::rules::evt
