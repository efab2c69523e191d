#pragma once

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// `peerlint completions SHELL`: the script that makes a shell complete peerlint's command line.
[[nodiscard]] subcommand completions_command();

}  // namespace peerlint::cli
