#pragma once

#include <span>
#include <string>

#include <peerlint/finding.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

/// Whether the problem decides the exit code, whatever else was linted.
[[nodiscard]] bool is_failure(problem::kind kind);

/// One line a problem: `skipped: notes.txt: …` for what is no configuration, `error: …` for what
/// decides the exit code.
[[nodiscard]] std::string draw_problems(std::span<const problem> problems, const paint& dress);

}  // namespace peerlint::render
