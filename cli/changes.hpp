#pragma once

#include <string>
#include <vector>

#include <peerlint/workspace.hpp>

#include "cli/streams.hpp"

namespace peerlint::cli {

/// Enters the changes, each `FILE` or `DEVICE=FILE`, into the devices of the workspace, in their
/// order. False when one cannot be read or it is not clear for which device it is; `err` says why.
[[nodiscard]] bool apply_changes(const std::vector<std::string>& changes, streams& with,
                                 workspace& into);

}  // namespace peerlint::cli
