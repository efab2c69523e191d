#pragma once

#include <span>
#include <string>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// `peerlint --help`: the commands, examples and exit codes.
[[nodiscard]] std::string help(std::span<const subcommand> all);

/// `peerlint COMMAND --help`.
[[nodiscard]] std::string help(const subcommand& of);

/// "-j, --jobs N", "--format full|json": an option with its names and its value.
[[nodiscard]] std::string as_typed(const option& each);

/// "peerlint check [OPTIONS] PATH...".
[[nodiscard]] std::string synopsis(const subcommand& of);

}  // namespace peerlint::cli
