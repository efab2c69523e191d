#include "negotiate/traffic_in_common.hpp"

#include "negotiate/gates.hpp"

namespace peerlint::negotiate {

int traffic_in_common(const side& one, const side& other) {
  if (one.end.entry == nullptr || other.end.entry == nullptr) return 0;
  int made = 0;
  for (const auto& line : judge_selectors(one, other).found.lines) {
    if (line.taken_by != nullptr) continue;
    if (line.relation == selector_relation::equal)
      made += 4;
    else if (line.relation <= selector_relation::overlap)
      made += 1;
  }
  return made;
}

std::size_t nearest_by_traffic(const side& one, std::span<const side> others) {
  // What a person writes for one peer; more would take long.
  constexpr std::size_t most_compared = 32;
  std::size_t best = 0;
  if (others.size() == 1 || one.end.entry == nullptr) return best;
  int most = 0;
  for (std::size_t i = 0; i < others.size() && i < most_compared; ++i) {
    const auto traffic = traffic_in_common(one, others[i]);
    if (traffic <= most) continue;
    best = i;
    most = traffic;
  }
  return best;
}

}  // namespace peerlint::negotiate
