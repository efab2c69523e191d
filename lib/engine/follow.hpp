#pragma once

#include <string_view>

#include <peerlint/flow.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The way of a packet through the device of that name, "" for the only one. Throws
/// std::invalid_argument when none or several are meant, or when it has no such interface.
[[nodiscard]] packet_trace follow(std::string_view device, const flow_question& question,
                                  const fleet& over);

}  // namespace peerlint::engine
