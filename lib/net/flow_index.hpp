#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "net/traffic.hpp"
#include "net/work_limit.hpp"

namespace peerlint::net {

/// The smallest box around a set of packets: in each dimension the least and the greatest number.
/// The halves of an address are two dimensions, so prefixes of any length are boxes without loss.
struct traffic_bounds {
  static constexpr std::size_t dimensions = 7;
  std::array<std::uint64_t, dimensions> least;
  std::array<std::uint64_t, dimensions> greatest;
};
[[nodiscard]] traffic_bounds bounds_of(const traffic& set);

/// Finds, among many sets of packets, those whose bounds meet or contain other bounds: a binary
/// tree (k-d tree over least and greatest numbers), in each node what bounds everything below it.
class flow_index {
 public:
  /// Of what kind an item is, as one bit; a search names the kinds that it wants.
  using kind = std::uint8_t;

  flow_index() = default;
  /// Items are known by their position.
  flow_index(std::span<const traffic_bounds> items, std::span<const kind> kinds);

  /// What a search is for: items [begin, end) of these kinds that begin at `least` or before in
  /// every dimension, and end at `greatest` or behind. The visitor may lower `end`.
  struct query {
    std::array<std::uint64_t, traffic_bounds::dimensions> least;
    std::array<std::uint64_t, traffic_bounds::dimensions> greatest;
    std::uint32_t begin = 0;
    std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
    kind kinds = 0xff;
  };
  [[nodiscard]] static query meeting(const traffic_bounds& that);
  [[nodiscard]] static query containing(const traffic_bounds& that);

  /// Calls `visit(position)` until it returns true; that is then the result. In no order, but what
  /// stands early in the list is rather met early. Bounds are no proof: `visit` looks closer.
  template <class Visit>
  bool search(query& wanted, work_limit& work, Visit visit) const {
    if (nodes_.empty()) return false;
    std::array<std::uint32_t, 64> stack;  // twice as deep as any tree of 32-bit positions
    std::size_t depth = 0;
    stack[depth++] = 0;
    while (depth > 0) {
      const auto& at = nodes_[stack[--depth]];
      if (!work.spend()) return false;
      if (!may_have(at, wanted)) continue;
      if (at.right != 0) {
        const auto left = static_cast<std::uint32_t>(&at - nodes_.data()) + 1;
        const bool left_first = nodes_[left].begin <= nodes_[at.right].begin;
        stack[depth++] = left_first ? at.right : left;
        stack[depth++] = left_first ? left : at.right;
        continue;
      }
      for (auto i = at.first; i < at.last; ++i)
        if (may_have(items_[i], wanted) && visit(items_[i].begin)) return true;
    }
    return false;
  }

 private:
  struct extent {
    traffic_bounds bounds;
    std::uint32_t begin = 0;  ///< the least position
    std::uint32_t end = 0;    ///< one past the greatest
    kind kinds = 0;
  };
  struct node : extent {
    std::uint32_t first = 0;  ///< of a leaf: its items
    std::uint32_t last = 0;
    std::uint32_t right = 0;  ///< the second child, 0 for a leaf; the first one follows its parent
  };

  static bool may_have(const extent& one, const query& wanted) {
    if (one.begin >= wanted.end || one.end <= wanted.begin || (one.kinds & wanted.kinds) == 0)
      return false;
    for (std::size_t d = 0; d < traffic_bounds::dimensions; ++d)
      if (one.bounds.least[d] > wanted.least[d] || one.bounds.greatest[d] < wanted.greatest[d])
        return false;
    return true;
  }
  std::uint32_t build(std::uint32_t first, std::uint32_t last);

  std::vector<extent> items_;  ///< in the order of the leaves
  std::vector<node> nodes_;
};

}  // namespace peerlint::net
