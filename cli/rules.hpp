#pragma once

#include <string>

#include "cli/subcommand.hpp"

namespace peerlint::cli {

struct rules_arguments {
  std::string format = "table";
  color_choice color = color_choice::automatic;
};

/// Prints every rule, sorted by code.
[[nodiscard]] int run_rules(const rules_arguments& chosen, streams& with);

[[nodiscard]] subcommand rules_command();

}  // namespace peerlint::cli
