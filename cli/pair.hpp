#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct pair_arguments {
  std::vector<std::string> files;  ///< A, B
  std::string entry;
  std::string peer;
  bool ladder = false;
  std::vector<std::string> flow;  ///< SRC DST [PROTO [PORT]]; empty: none is followed
  std::string format = "text";
  color_choice color = color_choice::automatic;
  lint_flags lint;
  std::string stdin_filename = "<stdin>";
};

/// Prints what becomes of the tunnels between two devices, step by step.
[[nodiscard]] int run_pair(const pair_arguments& chosen, streams& with);

[[nodiscard]] subcommand pair_command();

}  // namespace peerlint::cli
