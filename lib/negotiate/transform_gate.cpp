#include <algorithm>
#include <optional>
#include <vector>

#include "facts/algorithms/strength.hpp"
#include "negotiate/gates.hpp"

namespace peerlint::negotiate {
namespace {

struct used_set {
  const model::transform_set* set = nullptr;
  span at{};
};

// The sets of an entry in its order; nothing when one of them is not defined, or none is named and
// the release's default set would be used.
std::optional<std::vector<used_set>> sets_of(const side& one) {
  std::vector<used_set> made;
  for (const auto& name : one.end.entry->transform_sets) {
    const auto* set = one.facts.transform_set_named(name.value);
    if (set == nullptr) return std::nullopt;
    made.push_back({set, name.at});
  }
  if (made.empty()) return std::nullopt;
  return made;
}

std::vector<model::transform> sorted(const model::transform_set& set) {
  std::vector<model::transform> made;
  for (const auto& one : set.transforms) made.push_back(one.value);
  std::sort(made.begin(), made.end());
  return made;
}

// How many transforms only one of the two has.
std::size_t distance(const model::transform_set& a, const model::transform_set& b) {
  std::vector<model::transform> differing;
  const auto left = sorted(a);
  const auto right = sorted(b);
  std::set_symmetric_difference(left.begin(), left.end(), right.begin(), right.end(),
                                std::back_inserter(differing));
  return differing.size();
}

stronger which(const model::transform_set& initiator, const model::transform_set& responder) {
  const auto i = facts::strength(initiator);
  const auto r = facts::strength(responder);
  return i == r ? stronger::neither : i > r ? stronger::initiator : stronger::responder;
}

}  // namespace

gate<transform_choice> judge_transform(const side& initiator, const side& responder) {
  gate<transform_choice> made;
  const auto offered = sets_of(initiator);
  const auto accepted = sets_of(responder);
  if (!offered || !accepted) return made;
  std::optional<std::size_t> least;
  // The initiator's order decides: its first set that the responder has too.
  for (const auto& ours : *offered)
    for (const auto& theirs : *accepted) {
      const auto apart = distance(*ours.set, *theirs.set);
      if (least && *least <= apart) continue;
      least = apart;
      made.found = {ours.set, theirs.set, ours.at, theirs.at, which(*ours.set, *theirs.set)};
    }
  made.is = least == std::size_t{0} ? verdict::pass : verdict::fail;
  return made;
}

}  // namespace peerlint::negotiate
