#include "net/flow_index.hpp"

#include <algorithm>
#include <vector>

namespace peerlint::net {
namespace {

constexpr std::size_t dimensions = traffic_bounds::dimensions;
constexpr std::uint32_t leaf_size = 8;
constexpr std::uint32_t sample_size = 16;

// One of the numbers that a box has: 0 to 6 where it begins, 7 to 13 where it ends.
std::uint64_t number_of(const traffic_bounds& box, std::size_t which) {
  return which < dimensions ? box.least[which] : box.greatest[which - dimensions];
}

// How many numbers of one kind a sample has.
template <class Extent>
std::size_t variety_of(std::span<const Extent> items, std::size_t which) {
  std::array<std::uint64_t, sample_size> seen;
  const auto step = std::max<std::size_t>(1, items.size() / sample_size);
  std::size_t count = 0;
  bool alike = true;
  for (std::size_t i = 0; i < items.size() && count < sample_size; i += step) {
    seen[count] = number_of(items[i].bounds, which);
    alike = alike && seen[count] == seen[0];
    ++count;
  }
  if (alike) return 1;  // as most are
  const auto end = seen.begin() + static_cast<std::ptrdiff_t>(count);
  std::sort(seen.begin(), end);
  return static_cast<std::size_t>(std::unique(seen.begin(), end) - seen.begin());
}

// The number that most of a sample differ in; `2 * dimensions` when all are alike.
template <class Extent>
std::size_t most_varied(std::span<const Extent> items) {
  std::size_t best = 2 * dimensions;
  std::size_t variety = 1;
  for (std::size_t which = 0; which < 2 * dimensions; ++which) {
    const auto distinct = variety_of(items, which);
    if (distinct <= variety) continue;
    variety = distinct;
    best = which;
  }
  return best;
}

// Puts the lower half of the items first, by that number and then by position. What is sorted are
// keys, since an item is ten times as large.
template <class Extent>
void halve(std::span<Extent> items, std::size_t by) {
  struct key {
    std::uint64_t number = 0;
    std::uint32_t begin = 0;
    std::uint32_t place = 0;
  };
  std::vector<key> keys(items.size());
  for (std::uint32_t i = 0; i < items.size(); ++i)
    keys[i] = {by < 2 * dimensions ? number_of(items[i].bounds, by) : 0, items[i].begin, i};
  std::nth_element(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(keys.size() / 2),
                   keys.end(), [](const key& a, const key& b) {
                     return a.number != b.number ? a.number < b.number : a.begin < b.begin;
                   });
  const std::vector<Extent> before(items.begin(), items.end());
  for (std::size_t i = 0; i < items.size(); ++i) items[i] = before[keys[i].place];
}

// Widens an extent so that it has the other, too.
template <class Extent>
void include(Extent& into, const Extent& other) {
  for (std::size_t d = 0; d < dimensions; ++d) {
    into.bounds.least[d] = std::min(into.bounds.least[d], other.bounds.least[d]);
    into.bounds.greatest[d] = std::max(into.bounds.greatest[d], other.bounds.greatest[d]);
  }
  into.begin = std::min(into.begin, other.begin);
  into.end = std::max(into.end, other.end);
  into.kinds |= other.kinds;
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
  made.first = first;
  made.last = last;
  if (last - first > leaf_size) {
    const std::span<extent> items(&items_[first], last - first);
    halve(items, most_varied(std::span<const extent>(items)));
    const auto middle = first + (last - first) / 2;
    const auto left = build(first, middle);
    made.right = build(middle, last);
    static_cast<extent&>(made) = nodes_[left];
    include<extent>(made, nodes_[made.right]);
  } else {
    static_cast<extent&>(made) = items_[first];
    for (auto i = first + 1; i < last; ++i) include<extent>(made, items_[i]);
  }
  nodes_[here] = made;
  return here;
}

}  // namespace peerlint::net
