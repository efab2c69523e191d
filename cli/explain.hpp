#pragma once

#include <string>
#include <vector>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct explain_arguments {
  std::vector<std::string> rules;
  bool all = false;
  color_choice color = color_choice::automatic;
};

/// Prints the page of each rule that a code or a name calls: laid out on a terminal, else Markdown.
[[nodiscard]] int run_explain(const explain_arguments& chosen, streams& with);

[[nodiscard]] subcommand explain_command();

}  // namespace peerlint::cli
