#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct parse_options {
  std::vector<std::string> paths;
  bool unknown = false;  ///< the lines that were not understood
  bool tree = false;     ///< the typed model
  std::string format;    ///< "": text, where the view has it
  lint_flags reading;
  std::string stdin_filename = "<stdin>";
};

/// Prints what was read of what the paths name; no rule runs.
[[nodiscard]] int run_parse(const parse_options& chosen, streams& with);

[[nodiscard]] subcommand parse_command();

}  // namespace peerlint::cli
