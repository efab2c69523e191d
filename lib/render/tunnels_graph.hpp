#pragma once

#include <string>

#include <peerlint/tunnel_report.hpp>

namespace peerlint::render {

/// The devices and their tunnels in the language of Graphviz.
[[nodiscard]] std::string write_dot(const tunnels_result& result);
/// In that of Mermaid.
[[nodiscard]] std::string write_mermaid(const tunnels_result& result);

}  // namespace peerlint::render
