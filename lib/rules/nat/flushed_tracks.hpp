#pragma once

#include <algorithm>
#include <set>
#include <vector>

#include "facts/failover/fallen_tracks.hpp"
#include "facts/failover/guarded_way.hpp"
#include "facts/failover/path_change.hpp"
#include "rules/nat/two_exits.hpp"

// Who clears the translations when a track object moves traffic between two exits.
namespace peerlint::rules::nat {

/// Two exits that NAT serves, and the object whose change moves traffic from one to the other.
struct moved_traffic {
  const model::track_object* track = nullptr;
  provider_exit from;
  provider_exit to;
};

/// An applet that clears translations.
struct flush {
  const model::eem_applet* applet = nullptr;
  std::vector<facts::path_change> changes;  ///< at which it runs
  bool at_others = false;                   ///< something else starts it, too
  span at{};                                ///< the command

  /// It may run when one of the objects changes.
  [[nodiscard]] bool may_follow(const std::set<std::uint32_t>& tracks) const {
    return at_others || std::any_of(changes.begin(), changes.end(), [&](const auto& change) {
             return !change.track || tracks.contains(*change.track);
           });
  }
};

[[nodiscard]] inline std::vector<flush> flushes_of(const model::device& device) {
  std::vector<flush> all;
  for (const auto& applet : device.eem_applets)
    for (const auto& command : facts::commands_of(applet)) {
      if (!facts::clears_translations(command)) continue;
      flush made{&applet, facts::path_changes_of(applet, device), false, command.at};
      made.at_others = made.changes.size() != applet.events.size() || applet.events.empty();
      all.push_back(std::move(made));
      break;
    }
  return all;
}

/// The object, the members that take it down, and the lists that fall with it.
[[nodiscard]] inline std::set<std::uint32_t> related_tracks(const model::track_object& track,
                                                            const model::device& device) {
  auto all = facts::fallen_with(track.number.value, device);
  for (const auto& list : device.tracks)
    for (const auto& member : list.members)
      if (all.contains(member.value.object)) all.insert(list.number.value);
  return all;
}

/// An applet that runs at a change of the object enters or removes a default route.
[[nodiscard]] inline bool moves_by_applet(const model::track_object& track,
                                          const model::device& device) {
  return std::any_of(device.eem_applets.begin(), device.eem_applets.end(), [&](const auto& applet) {
    const auto changes = facts::path_changes_of(applet, device);
    const auto commands = facts::commands_of(applet);
    return std::any_of(changes.begin(), changes.end(),
                       [&](const auto& change) { return change.track == track.number.value; }) &&
           std::any_of(commands.begin(), commands.end(), [](const auto& one) {
             return one.begins("ip ro|ute") && one.word(2) == "0.0.0.0" && one.word(3) == "0.0.0.0";
           });
  });
}

/// The objects that move traffic between two exits that NAT serves, one finding's worth each.
[[nodiscard]] inline std::vector<moved_traffic> moved_traffic_of(const facts::device_facts& facts) {
  std::vector<moved_traffic> all;
  std::vector<provider_exit> served;
  for (const auto& exit : provider_exits(facts))
    if (is_served(exit, facts)) served.push_back(exit);
  if (served.size() < 2 || has_learned_routes(facts)) return all;
  for (const auto& track : facts.device.tracks) {
    const auto guarded = facts::guarded_by(track, facts);
    const auto guards = std::find_if(served.begin(), served.end(), [&](const auto& exit) {
      return std::any_of(guarded.begin(), guarded.end(),
                         [&](const auto& way) { return way.out == exit.on && way.length == 0; });
    });
    if (guards != served.end())
      all.push_back({&track, *guards, guards == served.begin() ? served[1] : served[0]});
    else if (moves_by_applet(track, facts.device))
      all.push_back({&track, served[0], served[1]});
  }
  return all;
}

/// The first object that moves traffic at which no applet clears the translations.
[[nodiscard]] inline std::optional<moved_traffic> never_flushed(const facts::device_facts& facts) {
  const auto flushes = flushes_of(facts.device);
  for (const auto& moved : moved_traffic_of(facts)) {
    const auto tracks = related_tracks(*moved.track, facts.device);
    if (std::none_of(flushes.begin(), flushes.end(),
                     [&](const auto& one) { return one.may_follow(tracks); }))
      return moved;
  }
  return std::nullopt;
}

}  // namespace peerlint::rules::nat
