#include "facts/failover/probe_path.hpp"

#include <algorithm>

namespace peerlint::facts {
namespace {

bool moves_traffic(const track_use& use) {
  using consumers = track_consumer;
  return use.by == consumers::route || use.by == consumers::policy || use.by == consumers::applet;
}

// The list comes up when the object goes down, or may.
bool turns_round(const model::track_object& list, std::uint32_t object) {
  return std::any_of(list.members.begin(), list.members.end(), [&](const auto& member) {
    return member.value.object == object && member.value.negated;
  });
}

// Some list on the way takes the object's fall for its rise.
bool is_turned_round(const track_path& path, std::uint32_t object) {
  for (const auto* const list : path.lists) {
    if (turns_round(*list, object)) return true;
    object = list->number.value;
  }
  return false;
}

}  // namespace

const model::ip_sla_operation* operation_of(const model::track_object& track,
                                            const model::device& device) {
  if (!track.operation) return nullptr;
  const auto& all = device.ip_sla_operations;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.number.value == track.operation->value;
  });
  return found == all.end() ? nullptr : &*found;
}

std::vector<track_path> moving_paths_of(const model::track_object& track,
                                        const device_facts& facts) {
  auto all = track_paths(track.number.value, facts.device, facts.names);
  std::erase_if(all, [&](const auto& one) {
    return !moves_traffic(one.use) || is_turned_round(one, track.number.value);
  });
  return all;
}

std::optional<timed_path> moving_path_of(const model::track_object& track,
                                         const device_facts& facts) {
  const auto all = moving_paths_of(track, facts);
  if (all.empty()) return std::nullopt;
  const auto path = all.begin();
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
  const auto pace = pace_of(*made.operation, facts.device);
  if (!pace) return made;
  made.timed = true;
  made.pace = *pace;
  made.times = timing_of(*pace, made.objects);
  return made;
}

std::optional<timed_path> timed_path_of(const model::track_object& track,
                                        const device_facts& facts) {
  auto path = moving_path_of(track, facts);
  if (path && !path->timed) path.reset();
  return path;
}

}  // namespace peerlint::facts
