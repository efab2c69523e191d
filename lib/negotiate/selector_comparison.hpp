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

/// The line has a wildcard that reads like a netmask: no IKE can name what it matches.
[[nodiscard]] bool has_netmask(const model::access_list_entry& line);
/// It was typed by mistake (ACL003), and does not mean the same last bits of every network
/// (ACL005).
[[nodiscard]] bool is_mistaken_netmask(const model::access_list_entry& line);

/// What it is to one of the other end, null for none.
[[nodiscard]] selector_exchange made_of(const selector& ours, const selector* theirs,
                                        selector_relation is);

/// The line against the mirrors of others: that which it is most like.
[[nodiscard]] selector_exchange judge_line(const selector& ours,
                                           const std::vector<selector>& others);

}  // namespace peerlint::negotiate
