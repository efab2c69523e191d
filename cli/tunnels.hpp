#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct tunnels_arguments {
  std::vector<std::string> paths;
  std::string format = "text";
  color_choice color = color_choice::automatic;
  lint_flags lint;
  std::string stdin_filename = "<stdin>";
};

/// Prints every tunnel among the devices, and what it comes to.
[[nodiscard]] int run_tunnels(const tunnels_arguments& chosen, streams& with);

[[nodiscard]] subcommand tunnels_command();

}  // namespace peerlint::cli
