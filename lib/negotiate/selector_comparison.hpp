#pragma once

#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/path/access_filters.hpp"
#include "net/flow_list.hpp"
#include "net/traffic.hpp"

namespace peerlint::negotiate {

/// One permit line as what it selects.
struct selector {
  const model::access_list_entry* line = nullptr;
  net::flow_list flows;  // the line alone
  net::traffic turned;   // its first flow as the other end sends it
  bool comparable = true;
};

/// Those of a list, in its order.
[[nodiscard]] std::vector<selector> selectors_of(const facts::access_filter& filter);

/// The line has a netmask where a wildcard belongs (ACL003).
[[nodiscard]] bool has_netmask(const selector& one);

/// What it is to one of the other end, null for none.
[[nodiscard]] selector_exchange made_of(const selector& ours, const selector* theirs,
                                        selector_relation is);

/// The line against the mirrors of others: that which it is most like.
[[nodiscard]] selector_exchange judge_line(const selector& ours,
                                           const std::vector<selector>& others);

}  // namespace peerlint::negotiate
