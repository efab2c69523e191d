#include <cstdlib>

#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// Two lists `and` of the same objects, of which one is turned round in the second list: when the
// one goes down, the other comes up.
bool are_complementary(const model::track_object& a, const model::track_object& b) {
  using ways = model::track_combination;
  if (a.kind != kinds::list || b.kind != kinds::list) return false;
  if (a.combination != ways::all || b.combination != ways::all) return false;
  if (a.members.size() != b.members.size() || a.members.empty()) return false;
  std::size_t turned = 0;
  for (const auto& member : a.members) {
    const auto same = std::find_if(b.members.begin(), b.members.end(), [&](const auto& other) {
      return other.value.object == member.value.object;
    });
    if (same == b.members.end()) return false;
    turned += same->value.negated != member.value.negated ? 1 : 0;
  }
  return turned == 1;
}

// How long both are up, or none of them is, in seconds.
int window_of(const model::track_object& falls, const model::track_object& rises) {
  return static_cast<int>(delay_of(falls.delay_down)) - static_cast<int>(delay_of(rises.delay_up));
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_list_overlap_window){
    .code = "TRK018",
    .name = "track-list-overlap-window",
    .summary = "of two lists that exclude each other both are up, or none is, for some seconds",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& all = facts.device.tracks;
          for (std::size_t second = 1; second < all.size(); ++second) {
            for (std::size_t first = 0; first < second; ++first) {
              const auto& one = all[first];
              const auto& other = all[second];
              if (!trk::are_complementary(one, other)) continue;
              const int window = trk::window_of(one, other) != 0 ? trk::window_of(one, other)
                                                                 : trk::window_of(other, one);
              if (window == 0) continue;
              out.at(other.header.at, "lists {} and {} are both {} for {} s when they change",
                     one.number.value, other.number.value, window > 0 ? "up" : "down",
                     std::abs(window))
                  .related(one.header.at, "the other list")
                  .why(
                      "the one waits longer before it goes down than the other before it comes up, "
                      "or less: for that time what hangs on both is there, or nothing")
                  .help("one value for delay up and delay down of both lists");
              break;
            }
          }
        },
};
