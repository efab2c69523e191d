#include "facts/failover/fallen_tracks.hpp"

#include "facts/failover/track_uses.hpp"

namespace peerlint::facts {
namespace {

// Weight of a member of which no line says it.
constexpr std::uint32_t default_weight = 10;
// Lists in lists; one that reaches itself is TRK013's.
constexpr int deepest = 8;

// What an object that is no list hangs on, and what makes a list of such fall. A negated member
// would have to come up for that: it is left as it is.
void add_causes(const model::track_object& of, const model::device& device, fallen_tracks& into) {
  if (!into.insert(of.number.value).second) return;
  for (const auto& member : of.members) {
    const auto* const one = track_numbered(member.value.object, device);
    if (one != nullptr && !member.value.negated) add_causes(*one, device, into);
  }
}

struct share {
  std::uint32_t up = 0;
  std::uint32_t all = 0;
};

// A threshold that no line sets is passed until nothing is up.
bool is_down(const model::track_object& list, share of) {
  if (list.combination == model::track_combination::all) return of.up < of.all;
  const auto& threshold = list.threshold;
  if (of.up == 0 || list.combination == model::track_combination::any || !threshold.is_set())
    return of.up == 0;
  const auto needed = threshold.value.down ? *threshold.value.down + 1 : threshold.value.up;
  if (!needed) return false;
  return list.combination == model::track_combination::weight ? of.up < *needed
                                                              : of.up * 100 < *needed * of.all;
}

bool is_fallen(const model::track_object& object, const fallen_tracks& causes,
               const model::device& device, int depth = 0) {
  if (causes.contains(object.number.value)) return true;
  if (object.members.empty() || depth == deepest) return false;
  share of;
  for (const auto& member : object.members) {
    const auto* const one = track_numbered(member.value.object, device);
    const bool fallen = one == nullptr || is_fallen(*one, causes, device, depth + 1);
    const auto weight = object.combination == model::track_combination::weight
                            ? member.value.weight.value_or(default_weight)
                            : 1;
    of.all += weight;
    if (fallen == member.value.negated) of.up += weight;
  }
  return is_down(object, of);
}

}  // namespace

fallen_tracks fallen_with(std::uint32_t track, const model::device& device) {
  fallen_tracks causes;
  const auto* const first = track_numbered(track, device);
  if (first == nullptr) return causes;
  add_causes(*first, device, causes);
  auto fallen = causes;
  for (const auto& list : device.tracks)
    if (is_fallen(list, causes, device)) fallen.insert(list.number.value);
  return fallen;
}

}  // namespace peerlint::facts
