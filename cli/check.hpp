#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/reports.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct check_arguments {
  std::vector<std::string> paths;
  lint_flags lint;
  std::vector<std::string> changes;  // --apply [DEVICE=]FILE
  std::vector<std::string> against;  // paths
  report_flags report;
  std::string stdin_filename = "<stdin>";
};

/// Lints what the paths name and prints the findings.
[[nodiscard]] int run_check(const check_arguments& chosen, streams& with);

[[nodiscard]] subcommand check_command();

}  // namespace peerlint::cli
