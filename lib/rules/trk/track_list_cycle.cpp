#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// The way from a list to itself, by the numbers of its members; "" when there is none.
std::string way_back(const model::track_object& to, const model::track_object& from,
                     const model::device& device, std::vector<std::uint32_t>& seen) {
  for (const auto& member : from.members) {
    const auto number = member.value.object;
    if (number == to.number.value) return std::to_string(number);
    if (std::find(seen.begin(), seen.end(), number) != seen.end()) continue;
    seen.push_back(number);
    const auto* const next = facts::track_numbered(number, device);
    if (next == nullptr) continue;
    const auto rest = way_back(to, *next, device, seen);
    if (!rest.empty()) return std::to_string(number) + " → " + rest;
  }
  return {};
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_list_cycle){
    .code = "TRK013",
    .name = "track-list-cycle",
    .summary = "a list of track objects is a member of itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            std::vector<std::uint32_t> seen;
            const auto way = trk::way_back(track, track, facts.device, seen);
            if (way.empty()) continue;
            out.at(track.header.at, "list {} depends on itself: {} → {}", track.number.value,
                   track.number.value, way)
                .why("its state hangs on its own state: it never leaves the one that it starts in")
                .help("no object <number>, in one of these lists");
          }
        },
};
