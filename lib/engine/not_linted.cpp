#include "engine/not_linted.hpp"

#include <fmt/format.h>

#include "structure/foreign.hpp"

namespace peerlint::engine {
namespace {

// Over the corpus every configuration of more than a handful of lines has at least half of them
// understood, and nineteen of twenty other texts have less than a quarter. Lines of a section that
// is not known say nothing: indented text of any kind looks like one.
bool reads_like_a_configuration(const session::line_counts& counts) {
  constexpr std::size_t a_handful = 5;
  const auto lines = counts.modelled + counts.recognised + counts.not_understood;
  if (lines < a_handful) return counts.commands > 0;
  const bool by_accident = counts.modelled <= 2 && counts.modelled * 20 <= lines;
  return !by_accident || (counts.modelled + counts.recognised) * 4 >= lines;
}

std::uint32_t line_of(const source::text& text, std::uint32_t offset) {
  return text.at(offset).line;
}

}  // namespace

std::optional<problem> other_system(const source::text& text, const structure::document& document,
                                    const structure::capture& capture) {
  const auto found = structure::find_foreign_system(text, document, capture);
  if (!found) return std::nullopt;
  return problem{problem::kind::foreign, text.name(),
                 line_of(text, document.lines[capture.first].begin),
                 fmt::format("{} configuration (by `{}` in line {}); not linted", found->name,
                             found->mark, line_of(text, document.lines[found->line].begin))};
}

std::optional<problem> no_configuration(const source::text& text, const session::reading& read) {
  if (reads_like_a_configuration(read.counts)) return std::nullopt;
  return problem{problem::kind::foreign, text.name(), line_of(text, read.extent.begin),
                 "nothing in it reads like an IOS configuration; not linted"};
}

}  // namespace peerlint::engine
