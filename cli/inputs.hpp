#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/workspace.hpp>

#include "cli/lint_flags.hpp"
#include "cli/progress_bar.hpp"

namespace peerlint::cli {

/// What --help says of the paths.
inline constexpr std::string_view paths_help =
    "Files, folders (their *.cfg, *.conf, *.txt and *.ios files), or - for standard input";

/// Puts everything that the paths name into the workspace, sorted by name: texts, and what could
/// not be read. False when the user interrupted.
[[nodiscard]] bool read_inputs(const std::vector<std::string>& paths, const settled& settings,
                               const std::string& stdin_filename, streams& with, progress_bar& bar,
                               workspace& into);

}  // namespace peerlint::cli
