#pragma once

#include <span>
#include <string>

#include <peerlint/applet.hpp>

namespace peerlint::render {

/// The output of `applet --format json`; docs/formats.md tells every key.
[[nodiscard]] std::string write_applets(std::span<const applet_trace> traces);

}  // namespace peerlint::render
