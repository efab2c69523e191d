#pragma once

#include <string>

#include <peerlint/flow.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

[[nodiscard]] std::string draw_flow(const packet_trace& trace, const paint& with);

}  // namespace peerlint::render
