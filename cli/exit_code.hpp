#pragma once

#include <peerlint/finding.hpp>
#include <peerlint/parse.hpp>
#include <peerlint/tunnel_report.hpp>

namespace peerlint::cli {

/// What the process ends with; never depends on the format.
namespace exit_code {
inline constexpr int clean = 0;
inline constexpr int found = 1;          ///< a finding at or above the fail level, or a failure
inline constexpr int failed = 2;         ///< usage, an unreadable input, or a rule that failed
inline constexpr int nothing = 3;        ///< nothing was linted, or read
inline constexpr int interrupted = 130;  ///< as a shell reports SIGINT
}  // namespace exit_code

/// The first that holds of failed, found, nothing, clean. Findings of low confidence decide
/// nothing.
[[nodiscard]] int exit_code_of(const check_result& result, level fail_level);

/// The same, and found where a tunnel fails. Findings of the tunnels count, and no others.
[[nodiscard]] int exit_code_of(const tunnels_result& result, level fail_level);

/// The same where nothing is looked for: failed, nothing, clean.
[[nodiscard]] int exit_code_of(const parse_result& result);

}  // namespace peerlint::cli
