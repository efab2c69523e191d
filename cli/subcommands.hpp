#pragma once

#include <vector>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// Every subcommand, in the order of --help. Help, completions, the man page and the tests of the
/// documentation are made from this list.
[[nodiscard]] std::vector<subcommand> subcommands();

}  // namespace peerlint::cli
