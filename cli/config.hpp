#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct config_arguments {
  std::string action;
  std::vector<std::string> operands;
  lint_flags lint;
};

/// Tells what settings hold, who decided them, and whether the configuration file is right.
[[nodiscard]] int run_config(const config_arguments& chosen, streams& with);

[[nodiscard]] subcommand config_command();

}  // namespace peerlint::cli
