#include "failover/eem/way.hpp"

#include <algorithm>

namespace peerlint::failover {

bool goes_on_like(const way& a, const way& b) {
  return a.cut == b.cut && a.beyond_estimate == b.beyond_estimate && a.device == b.device &&
         a.calls == b.calls && a.tracks == b.tracks && a.contexts == b.contexts;
}

bool is_behind(const way& a, const way& b) {
  return std::lexicographical_compare(
      a.calls.begin(), a.calls.end(), b.calls.begin(), b.calls.end(),
      [](const call& one, const call& other) { return one.next < other.next; });
}

void join(way& into, const way& other) {
  into.done.resize(std::min(into.done.size(), other.done.size()));
  for (std::size_t i = 0; i < into.done.size(); ++i) into.done[i] = into.done[i] && other.done[i];
  into.least_ms = std::min(into.least_ms, other.least_ms);
  into.estimate_ms = std::max(into.estimate_ms, other.estimate_ms);
}

}  // namespace peerlint::failover
