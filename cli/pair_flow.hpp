#pragma once

#include <vector>

#include <peerlint/workspace.hpp>

namespace peerlint::cli {

/// The packet through the routers of both ends, and its answer back: each as far as the router
/// before it sends it on into one of the tunnels.
[[nodiscard]] std::vector<packet_trace> follow_through(const flow_packet& packet,
                                                       const tunnels_result& tunnels,
                                                       const workspace& in);

}  // namespace peerlint::cli
