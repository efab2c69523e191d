#include "render/problems.hpp"

#include <fmt/format.h>

#include "render/glyphs.hpp"

namespace peerlint::render {

bool is_failure(problem::kind kind) {
  return kind == problem::kind::unreadable || kind == problem::kind::internal;
}

std::string draw_problems(std::span<const problem> problems, const paint& dress) {
  std::string text;
  for (const auto& each : problems) {
    text += is_failure(each.what) ? dress.of_level(level::error, "error")
                                  : dress.of_level(level::note, "skipped");
    text += ": ";
    if (!each.file.empty()) text += printable(each.file) + (each.line == 0 ? ": " : ":");
    if (!each.file.empty() && each.line > 0) text += fmt::format("{}: ", each.line);
    text += printable(each.message.empty() ? to_text(each.what) : each.message) + '\n';
  }
  return text;
}

}  // namespace peerlint::render
