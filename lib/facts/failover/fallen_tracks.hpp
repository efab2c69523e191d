#pragma once

#include <cstdint>
#include <set>

#include <peerlint/model/device.hpp>

namespace peerlint::facts {

/// Numbers of track objects that are down.
using fallen_tracks = std::set<std::uint32_t>;

/// What is down when the object is and no other failed: itself, of a list the members that make it
/// fall, and every other list that these take with them. Delays are over. Empty where the object
/// is not defined.
[[nodiscard]] fallen_tracks fallen_with(std::uint32_t track, const model::device& device);

}  // namespace peerlint::facts
