#include "net/flow_index.hpp"

#include <algorithm>

namespace peerlint::net {
namespace {

constexpr std::size_t dimensions = traffic_bounds::dimensions;
constexpr std::uint32_t leaf_size = 8;
constexpr std::uint32_t sample_size = 16;

// One of the numbers that a box has: 0 to 6 where it begins, 7 to 13 where it ends.
std::uint64_t number_of(const traffic_bounds& box, std::size_t which) {
  return which < dimensions ? box.least[which] : box.greatest[which - dimensions];
}

// The number that most of a sample differ in; `2 * dimensions` when all are alike.
template <class Extent>
std::size_t most_varied(std::span<const Extent> items) {
  std::array<std::uint64_t, sample_size> seen;
  std::size_t best = 2 * dimensions;
  std::size_t variety = 1;
  const auto step = std::max<std::size_t>(1, items.size() / sample_size);
  for (std::size_t which = 0; which < 2 * dimensions; ++which) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < items.size() && count < sample_size; i += step)
      seen[count++] = number_of(items[i].bounds, which);
    const auto end = seen.begin() + static_cast<std::ptrdiff_t>(count);
    std::sort(seen.begin(), end);
    const auto distinct = static_cast<std::size_t>(std::unique(seen.begin(), end) - seen.begin());
    if (distinct <= variety) continue;
    variety = distinct;
    best = which;
  }
  return best;
}

}  // namespace

// The order is that in which dimensions are compared: what tells most comes first.
traffic_bounds bounds_of(const traffic& set) {
  const auto source_end = set.source.value | set.source.wildcard;
  const auto destination_end = set.destination.value | set.destination.wildcard;
  return {{set.destination.value.low, set.source.value.low, set.destination_ports.front(),
           set.protocols.front(), set.source_ports.front(), set.destination.value.high,
           set.source.value.high},
          {destination_end.low, source_end.low, set.destination_ports.back(), set.protocols.back(),
           set.source_ports.back(), destination_end.high, source_end.high}};
}

flow_index::query flow_index::meeting(const traffic_bounds& that) {
  return {that.greatest, that.least};
}

flow_index::query flow_index::containing(const traffic_bounds& that) {
  return {that.least, that.greatest};
}

flow_index::flow_index(std::span<const traffic_bounds> items, std::span<const kind> kinds) {
  items_.reserve(items.size());
  for (std::uint32_t i = 0; i < items.size(); ++i) items_.push_back({items[i], i, i + 1, kinds[i]});
  nodes_.reserve(items.size() / (leaf_size / 2) + 1);
  if (!items_.empty()) build(0, static_cast<std::uint32_t>(items_.size()));
}

// Depth is the logarithm of the items: every split is in the middle.
std::uint32_t flow_index::build(std::uint32_t first, std::uint32_t last) {
  const auto here = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  node made;
  static_cast<extent&>(made) = items_[first];
  for (auto i = first + 1; i < last; ++i) {
    const auto& one = items_[i];
    for (std::size_t d = 0; d < dimensions; ++d) {
      made.bounds.least[d] = std::min(made.bounds.least[d], one.bounds.least[d]);
      made.bounds.greatest[d] = std::max(made.bounds.greatest[d], one.bounds.greatest[d]);
    }
    made.begin = std::min(made.begin, one.begin);
    made.end = std::max(made.end, one.end);
    made.kinds |= one.kinds;
  }
  made.first = first;
  made.last = last;
  const auto begin = items_.begin();
  const auto by = last - first > leaf_size
                      ? most_varied(std::span<const extent>(&items_[first], last - first))
                      : 2 * dimensions;
  if (last - first > leaf_size) {
    const auto middle = first + (last - first) / 2;
    std::nth_element(begin + first, begin + middle, begin + last,
                     [&](const extent& a, const extent& b) {
                       const auto left = by < 2 * dimensions ? number_of(a.bounds, by) : 0;
                       const auto right = by < 2 * dimensions ? number_of(b.bounds, by) : 0;
                       return left != right ? left < right : a.begin < b.begin;
                     });
    build(first, middle);
    made.right = build(middle, last);
  }
  nodes_[here] = made;
  return here;
}

}  // namespace peerlint::net
