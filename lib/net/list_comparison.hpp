#pragma once

#include <optional>

#include "net/flow_list.hpp"

namespace peerlint::net {

/// A claim about lists, and a packet that shows why it does not hold. `no` is never said without
/// such a packet; `unknown` when conditions or the work limit leave it open.
struct claim {
  truth holds = truth::unknown;
  std::optional<packet> against;
};

/// Whether all that `inner` permits is permitted by `outer`.
[[nodiscard]] claim permits_within(const flow_list& inner, const flow_list& outer,
                                   work_limit& work);
/// Whether nothing is permitted by both.
[[nodiscard]] claim permits_apart(const flow_list& a, const flow_list& b, work_limit& work);

/// What the first list permits beside what the second one does; deny lines only cut the sets.
struct list_comparison {
  claim first_within_second;
  claim second_within_first;
  claim apart;

  /// Lists that permit nothing are equal.
  [[nodiscard]] relation is() const;
};

[[nodiscard]] list_comparison compare(const flow_list& first, const flow_list& second);
[[nodiscard]] list_comparison compare(const flow_list& first, const flow_list& second,
                                      work_limit& work);

/// Whether the second list permits the way back of what the first permits, and no more: its
/// relation is that of the first list to the second one's mirror. Packets are shown as the first
/// list has them.
[[nodiscard]] list_comparison compare_mirrored(const flow_list& first, const flow_list& second);

}  // namespace peerlint::net
