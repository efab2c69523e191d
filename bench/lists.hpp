#pragma once

#include <cstddef>
#include <cstdint>

#include "net/flow_list.hpp"

namespace peerlint::bench {

/// What access lists are for.
enum class list_shape : std::uint8_t {
  crypto,  ///< permits of one network to another
  filter,  ///< hosts and networks to servers, with ports; some denies, some lines twice
  nested,  ///< networks of every length within each other's, permits and denies by turns
  block,   ///< denies of hosts and networks, at the end all is permitted
};

/// The same for the same arguments on every machine. `which` makes another list of the kind, that
/// shares some of its packets.
[[nodiscard]] net::flow_list access_list(list_shape shape, std::size_t lines, std::uint64_t which);

/// A list that permits the same, with two lines for each.
[[nodiscard]] net::flow_list halved(const net::flow_list& list);

}  // namespace peerlint::bench
