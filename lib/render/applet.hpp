#pragma once

#include <span>
#include <string>

#include <peerlint/applet.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

[[nodiscard]] std::string draw_applets(std::span<const applet_trace> traces, const paint& with);

}  // namespace peerlint::render
