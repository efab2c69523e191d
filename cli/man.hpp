#pragma once

#include <span>
#include <string>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// peerlint(1) in roff, from the values that --help is made from.
[[nodiscard]] std::string man_page(std::span<const subcommand> all);

/// `peerlint man`, which packages call. Hidden.
[[nodiscard]] subcommand man_command();

}  // namespace peerlint::cli
