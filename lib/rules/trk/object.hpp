#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_timing.hpp"
#include "facts/failover/track_uses.hpp"
#include "rules/rule.hpp"

// What several rules of track objects say alike.
namespace peerlint::rules::trk {

using kinds = model::track_kind;

/// The operation that the object follows; null when it follows none, or none that is defined.
[[nodiscard]] inline const model::ip_sla_operation* operation_of(const model::track_object& track,
                                                                 const model::device& device) {
  if (!track.operation) return nullptr;
  const auto& all = device.ip_sla_operations;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.number.value == track.operation->value;
  });
  return found == all.end() ? nullptr : &*found;
}

inline constexpr std::uint32_t tight_threshold = 100;  ///< milliseconds

/// The operation of an object that a slow answer takes down: it follows the return code, and the
/// threshold is tight. Null otherwise.
[[nodiscard]] inline const model::ip_sla_operation* tightly_followed(
    const model::track_object& track, const model::device& device) {
  if (track.aspect && track.aspect->value != "state") return nullptr;
  const auto* const operation = operation_of(track, device);
  if (operation == nullptr || !operation->threshold.is_set()) return nullptr;
  return operation->threshold.value <= tight_threshold ? operation : nullptr;
}

/// Traffic moves when the object changes: a route, a route map or an applet follows it.
[[nodiscard]] inline bool moves_traffic(const facts::track_use& use) {
  using consumers = facts::track_consumer;
  return use.by == consumers::route || use.by == consumers::policy || use.by == consumers::applet;
}

/// An object that follows an operation, on the way to one that moves traffic, with its times.
struct timed_path {
  const model::ip_sla_operation* operation = nullptr;
  facts::track_use use;
  std::vector<const model::track_object*> objects;  ///< the object itself, then its lists
  facts::probe_pace pace;
  facts::probe_timing times;
  double delay_down = 0;  ///< seconds, of all objects
  double delay_up = 0;
  bool timed = false;  ///< `pace` and `times` are known
  bool alone = true;   ///< its fall takes the lists down without that of another object
};

[[nodiscard]] inline double delay_of(const model::setting<std::uint32_t>& of) {
  return of.is_set() ? of.value : 0;
}

/// The list comes up when the object goes down, or may.
[[nodiscard]] inline bool turns_round(const model::track_object& list, std::uint32_t object) {
  return std::any_of(list.members.begin(), list.members.end(), [&](const auto& member) {
    return member.value.object == object && member.value.negated;
  });
}

/// Some list on the way takes the object's fall for its rise.
[[nodiscard]] inline bool is_turned_round(const facts::track_path& path, std::uint32_t object) {
  for (const auto* const list : path.lists) {
    if (turns_round(*list, object)) return true;
    object = list->number.value;
  }
  return false;
}

/// The first way from the object to what moves traffic; nothing when there is none. Its times are
/// left at 0 where `operation` is null or its pace is not known.
[[nodiscard]] inline std::optional<timed_path> moving_path_of(const model::track_object& track,
                                                              const facts::device_facts& facts) {
  const auto all = facts::track_paths(track.number.value, facts.device, facts.names);
  const auto path = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return moves_traffic(one.use) && !is_turned_round(one, track.number.value);
  });
  if (path == all.end()) return std::nullopt;
  timed_path made;
  made.operation = operation_of(track, facts.device);
  made.use = path->use;
  made.objects.push_back(&track);
  made.objects.insert(made.objects.end(), path->lists.begin(), path->lists.end());
  for (const auto* const one : made.objects) {
    made.delay_down += delay_of(one->delay_down);
    made.delay_up += delay_of(one->delay_up);
    made.alone &= one->members.size() < 2 || one->combination == model::track_combination::all;
  }
  if (made.operation == nullptr) return made;
  const auto pace = facts::pace_of(*made.operation, facts.device);
  if (!pace) return made;
  made.timed = true;
  made.pace = *pace;
  made.times = facts::timing_of(*pace, made.objects);
  return made;
}

/// Likewise; nothing, too, when its times are not known.
[[nodiscard]] inline std::optional<timed_path> timed_path_of(const model::track_object& track,
                                                             const facts::device_facts& facts) {
  auto path = moving_path_of(track, facts);
  if (path && !path->timed) path.reset();
  return path;
}

/// "detects in 11–21 s, restores in 30–40 s"
[[nodiscard]] inline std::string times_of(const timed_path& path) {
  return "detects in " + facts::to_text(path.times.detect) + ", restores in " +
         facts::to_text(path.times.restore);
}

}  // namespace peerlint::rules::trk
