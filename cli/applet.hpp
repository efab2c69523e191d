#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct applet_arguments {
  std::vector<std::string> words;  ///< FILE [NAME]
  std::string after;
  std::string device;
  std::string format = "text";
  color_choice color = color_choice::automatic;
  lint_flags lint;
  std::string stdin_filename = "<stdin>";
};

/// Prints what the applets of a file do.
[[nodiscard]] int run_applet(const applet_arguments& chosen, streams& with);

[[nodiscard]] subcommand applet_command();

}  // namespace peerlint::cli
