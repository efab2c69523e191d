#pragma once

#include <optional>
#include <span>
#include <string>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// Sets the subcommand's arguments. Comes back with an exit code when there is nothing more to do:
/// the help was asked for, or what was typed was wrong and `err` says how.
[[nodiscard]] std::optional<int> parse_arguments(const subcommand& of,
                                                 std::span<const std::string> arguments,
                                                 streams& with);

}  // namespace peerlint::cli
