#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct baseline_arguments {
  std::string action;
  std::vector<std::string> paths;
  lint_flags lint;
  std::string stdin_filename = "<stdin>";
};

/// Writes the findings of today as a baseline, takes out of one what is mended, or shows it.
[[nodiscard]] int run_baseline(baseline_arguments chosen, streams& with);

[[nodiscard]] subcommand baseline_command();

}  // namespace peerlint::cli
