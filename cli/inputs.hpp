#pragma once

#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/workspace.hpp>

namespace peerlint::cli {

/// What --help says of the paths.
inline constexpr std::string_view paths_help =
    "Files, folders (their *.cfg, *.conf, *.txt and *.ios files), or - for standard input";

/// Puts everything that the paths name into the workspace: texts, and what could not be read.
void read_inputs(const std::vector<std::string>& paths, const std::string& stdin_filename,
                 std::istream& in, workspace& into);

}  // namespace peerlint::cli
