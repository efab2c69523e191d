#pragma once

#include <cstddef>
#include <span>

#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// How much of what one entry of a crypto map protects the other one has, too: the more, the
/// greater; 0 for nothing, and for ends whose traffic no list says.
[[nodiscard]] int traffic_in_common(const side& one, const side& other);

/// The index of the one that has most of it, of equals the first; 0 where no list says it.
[[nodiscard]] std::size_t nearest_by_traffic(const side& one, std::span<const side> others);

}  // namespace peerlint::negotiate
