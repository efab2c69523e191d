#pragma once

#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// --color, the same in every subcommand that has it.
[[nodiscard]] inline option color_option(color_choice& into) {
  return one_of<color_choice>("--color", "Colours; NO_COLOR is heeded [auto]", into,
                              {{"auto", color_choice::automatic},
                               {"always", color_choice::always},
                               {"never", color_choice::never}});
}

}  // namespace peerlint::cli
