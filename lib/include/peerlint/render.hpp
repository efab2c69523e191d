#pragma once

#include <span>
#include <string>

#include <peerlint/workspace.hpp>

namespace peerlint {

/// How a renderer may dress its text.
struct style {
  bool color = false;  ///< ANSI colours, for terminals
};

/// The findings with their source lines, marks, why and help; then a line of counts.
[[nodiscard]] std::string render_full(const check_result& result, const workspace& from,
                                      style dress = {});
/// What kept inputs from being linted, a line each; "" when there is nothing to tell. The command
/// line sends it to standard error.
[[nodiscard]] std::string render_problems(const check_result& result, style dress = {});
/// The JSON contract of docs/formats.md, `"version": 1`; the problems are in it.
[[nodiscard]] std::string render_json(const check_result& result, const workspace& from);
/// The rules by the same contract.
[[nodiscard]] std::string render_rules_json(std::span<const rule_info> rules);

}  // namespace peerlint
