#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/render.hpp>

namespace peerlint::cli::markdown {

/// The lines of a fenced block, dimmed. Of an example of a rule page (`ios bad file=hq.cfg`), a
/// caption first, and the lines that mark a finding (`!   ^^^ REF001`) in its colour.
[[nodiscard]] std::vector<std::string> draw_code(std::string_view text, std::string_view info,
                                                 style dress);

}  // namespace peerlint::cli::markdown
