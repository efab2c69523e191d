#pragma once

#include <span>
#include <string>

#include <peerlint/tunnel_report.hpp>

namespace peerlint::render {

/// The output of `pair` and `tunnels` with `--format json`; docs/formats.md tells every key.
[[nodiscard]] std::string write_tunnels(const tunnels_result& result);
/// With the packets that were followed.
[[nodiscard]] std::string write_tunnels(const tunnels_result& result,
                                        std::span<const packet_trace> flows);

}  // namespace peerlint::render
