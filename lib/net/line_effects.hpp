#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "net/flow_list.hpp"

namespace peerlint::net {

/// What a line does in its list.
struct line_effect {
  std::size_t number = 0;
  /// The number of an earlier line that matches all that this one does; the first such.
  std::optional<std::size_t> shadowed_by;
  /// Whether the line decides any packet; `no` when earlier lines together leave it none. Unknown
  /// where a condition or the work limit leaves it open.
  truth reachable = truth::unknown;
  /// Whether the list would permit or deny another packet without the line; `no` for a line whose
  /// packets earlier lines take, or later ones (or the end of the list) decide alike.
  truth needed = truth::unknown;
  std::optional<packet> decides;  ///< a packet that it decides, when it is reachable
  std::optional<packet>
      changes;  ///< a packet whose verdict is another without the line, when needed
};

/// Of every line, in order.
[[nodiscard]] std::vector<line_effect> line_effects(const flow_list& list);
/// `a_line` is what one line may cost, `in_all` what all may.
[[nodiscard]] std::vector<line_effect> line_effects(const flow_list& list, work_limit a_line,
                                                    work_limit& in_all);

/// What is left for a line (by its place in lines()) after those before it: sets that do not
/// overlap, for each flow of the line. What a condition may take from it is left out. Nothing over
/// the work limit.
[[nodiscard]] std::optional<std::vector<flow>> effective_flows(const flow_list& list,
                                                               std::size_t place, work_limit& work);

}  // namespace peerlint::net
