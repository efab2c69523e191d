#pragma once

#include <string>
#include <vector>

#include "cli/lint_flags.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct flow_arguments {
  std::vector<std::string> words;  ///< FILE SRC DST [PROTO [PORT]]
  std::string from;
  std::string device;
  std::string format = "text";
  color_choice color = color_choice::automatic;
  lint_flags reading;
  std::string stdin_filename = "<stdin>";
};

/// Prints the way of one packet through the device that a file configures.
[[nodiscard]] int run_flow(const flow_arguments& chosen, streams& with);

[[nodiscard]] subcommand flow_command();

}  // namespace peerlint::cli
