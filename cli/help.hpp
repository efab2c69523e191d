#pragma once

#include <span>
#include <string>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// `peerlint --help`: the commands, examples and exit codes.
[[nodiscard]] std::string help(std::span<const subcommand> all);

/// `peerlint COMMAND --help`.
[[nodiscard]] std::string help(const subcommand& of);

}  // namespace peerlint::cli
