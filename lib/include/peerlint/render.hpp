#pragma once

#include <string>

#include <peerlint/workspace.hpp>

namespace peerlint {

/// How a renderer may dress its text.
struct style {
  bool color = false;  ///< ANSI colours, for terminals
};

/// The findings with their source lines, carets, why and help; then the problems and the counts.
[[nodiscard]] std::string render_full(const check_result& result, const workspace& from,
                                      style dress = {});
/// The JSON contract of docs/formats.md, `"version": 1`.
[[nodiscard]] std::string render_json(const check_result& result, const workspace& from);

}  // namespace peerlint
