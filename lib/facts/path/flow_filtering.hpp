#pragma once

#include <vector>

#include <peerlint/model/access_list.hpp>
#include "facts/path/access_filters.hpp"
#include "net/flow.hpp"

// What an access list makes of many packets at once.
namespace peerlint::facts {

/// What a list makes of all packets of a flow: `unknown` where it permits some and denies others,
/// or a condition decides. `line` is the one that ends the question; null for the implicit deny.
[[nodiscard]] filter_decision decide(const access_filter& filter, const net::flow& whole);

/// Packets that a line of a list decides.
struct decided_flow {
  net::flow what;
  const model::access_list_entry* line = nullptr;
};

/// The parts of `pieces` (which do not overlap) that the list permits for certain, with the line
/// that does. What conditions leave open is left out; nothing where there are too many pieces.
[[nodiscard]] std::vector<decided_flow> permitted_parts(const access_filter& filter,
                                                        std::vector<net::flow> pieces);

/// What is left of `pieces` without `taken`, conditions of that aside.
[[nodiscard]] std::vector<net::flow> without(const std::vector<net::flow>& pieces,
                                             const net::flow& taken);

}  // namespace peerlint::facts
