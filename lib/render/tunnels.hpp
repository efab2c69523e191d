#pragma once

#include <string>

#include <peerlint/tunnel_report.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

/// A line a tunnel, the worst first, then the ends that are alone, then the counts. `columns` is
/// the width of the terminal, 0 for none.
[[nodiscard]] std::string draw_tunnels(const tunnels_result& result, const paint& with,
                                       std::size_t columns);

}  // namespace peerlint::render
