#include "facts/failover/guarded_way.hpp"
#include "facts/failover/probe_way.hpp"
#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// The way of every probe of the list, when all have one; null otherwise.
const model::interface* common_way(const model::track_object& list,
                                   const std::vector<facts::guarded_way>& guarded,
                                   const facts::device_facts& facts) {
  const model::interface* common = nullptr;
  for (const auto& member : list.members) {
    const auto* const object = facts::track_numbered(member.value.object, facts.device);
    const auto* const operation = object == nullptr ? nullptr : operation_of(*object, facts.device);
    if (operation == nullptr || member.value.negated) return nullptr;
    const auto way = facts::way_of(*operation, facts);
    const bool same =
        way.is == facts::probe_way::kinds::leaves && (common == nullptr || common == way.out);
    if (!same) return nullptr;
    common = way.out;
    // The next hop and a target behind it watch two things, and both are needed.
    const auto target = facts::target_of(*operation);
    for (const auto& one : guarded)
      if (one.next_hop == target) return nullptr;
  }
  return common;
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_list_and_for_redundant_targets){
    .code = "TRK014",
    .name = "track-list-and-for-redundant-targets",
    .summary = "a path counts as dead when one of several targets behind it is",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& list : facts.device.tracks) {
            if (list.combination != model::track_combination::all || list.members.size() < 2)
              continue;
            const auto guarded = facts::guarded_by(list, facts);
            const auto* const way = trk::common_way(list, guarded, facts);
            if (way == nullptr || guarded.empty() ||
                !std::all_of(guarded.begin(), guarded.end(),
                             [&](const auto& one) { return one.out == way; }))
              continue;
            out.at(list.header.at, "the traffic leaves {} when one of {} targets fails",
                   way->name.value, list.members.size())
                .related(guarded.front().at, "this goes with track {}", list.number.value)
                .why(
                    "all targets are behind one provider: maintenance of any of them moves the "
                    "traffic off a path that is well")
                .help("track {} list boolean or", list.number.value);
          }
        },
};
