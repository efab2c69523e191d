#pragma once

#include <optional>

#include "negotiate/side.hpp"
#include "net/traffic.hpp"

namespace peerlint::negotiate {

/// A packet of a line of the end's list as a host would send it; nothing where the line has none.
[[nodiscard]] std::optional<net::packet> example_of(const side& one,
                                                    const model::access_list_entry& line);

}  // namespace peerlint::negotiate
