#pragma once

#include <string>
#include <vector>

#include <peerlint/workspace.hpp>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct check_arguments {
  std::vector<std::string> paths;
  std::string format = "full";
  color_choice color = color_choice::automatic;
  level fail_level = level::warning;
  options lint;
  std::string stdin_filename = "<stdin>";
};

/// Lints what the paths name and prints the findings.
[[nodiscard]] int run_check(const check_arguments& chosen, streams& with);

[[nodiscard]] subcommand check_command();

}  // namespace peerlint::cli
