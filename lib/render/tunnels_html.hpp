#pragma once

#include <string>

#include <peerlint/tunnel_report.hpp>

#include "render/snippet.hpp"

namespace peerlint::render {

/// One page for a browser: everything is in it, and nothing of it needs a script.
[[nodiscard]] std::string write_html(const tunnels_result& result, const drawing& with);

}  // namespace peerlint::render
