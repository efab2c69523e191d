#pragma once

#include <string>
#include <vector>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct explain_arguments {
  std::vector<std::string> rules;
};

/// Prints the page of each rule that a code or a name calls.
[[nodiscard]] int run_explain(const explain_arguments& chosen, streams& with);

[[nodiscard]] subcommand explain_command();

}  // namespace peerlint::cli
