#include "facts/failover/fallen_tracks.hpp"

#include <algorithm>
#include <vector>

#include "facts/failover/track_uses.hpp"

namespace peerlint::facts {
namespace {

// Weight of a member of which no line says it.
constexpr std::uint32_t default_weight = 10;

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

share share_up(const model::track_object& list, const fallen_tracks& fallen) {
  share made;
  for (const auto& member : list.members) {
    const auto weight = list.combination == model::track_combination::weight
                            ? member.value.weight.value_or(default_weight)
                            : 1;
    made.all += weight;
    if (fallen.contains(member.value.object) == member.value.negated) made.up += weight;
  }
  return made;
}

// A threshold that no line sets is passed until nothing is up.
bool is_down(const model::track_object& list, const fallen_tracks& fallen) {
  const auto [up, all] = share_up(list, fallen);
  if (list.combination == model::track_combination::all) return up < all;
  const auto& threshold = list.threshold;
  if (up == 0 || list.combination == model::track_combination::any || !threshold.is_set())
    return up == 0;
  const auto needed = threshold.value.down ? *threshold.value.down + 1 : threshold.value.up;
  if (!needed) return false;
  return list.combination == model::track_combination::weight ? up < *needed
                                                              : up * 100 < *needed * all;
}

}  // namespace

fallen_tracks fallen_with(std::uint32_t track, const model::device& device) {
  fallen_tracks fallen;
  const auto* const first = track_numbered(track, device);
  if (first == nullptr) return fallen;
  add_causes(*first, device, fallen);
  // Each round takes one list more, or is the last.
  for (bool more = true; more;) {
    more = false;
    for (const auto& list : device.tracks)
      if (!list.members.empty() && !fallen.contains(list.number.value) && is_down(list, fallen))
        more |= fallen.insert(list.number.value).second;
  }
  return fallen;
}

}  // namespace peerlint::facts
