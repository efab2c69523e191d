#pragma once

#include <string>

#include <peerlint/tunnel_report.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

/// The messages of a direction as arrows between the columns of the two ends.
[[nodiscard]] std::string draw_ladder(const reported_direction& way, const reported_end& from,
                                      const reported_end& to, const paint& with);

}  // namespace peerlint::render
