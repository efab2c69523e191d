#include "engine/not_linted.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include <fmt/format.h>

#include "structure/foreign.hpp"

namespace peerlint::engine {
namespace {

// JSON, XML and the like: `{`, `<html>`, `- name: x`, `hosts:`.
bool begins_like_a_command(const session::unplaced_line& line) {
  const auto plain = [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.' || c == '/';
  };
  const auto word = line.words.empty() ? std::string_view{} : std::string_view(line.words.front());
  return !word.empty() && word.front() != '-' && std::all_of(word.begin(), word.end(), plain);
}

// Over the corpus every configuration of more than a handful of lines has at least half of them
// understood, and nineteen of twenty other texts have less than a quarter. Lines of a section that
// is not known say nothing: indented text of any kind looks like one.
bool reads_like_a_configuration(const session::reading& read) {
  constexpr std::size_t a_handful = 5;
  const auto& counts = read.counts;
  const auto understood = counts.modelled + counts.recognised;
  const auto lines = understood + counts.not_understood;
  if (understood == 0)
    return lines < a_handful &&
           std::any_of(read.unplaced.begin(), read.unplaced.end(), begins_like_a_command);
  const bool by_accident = counts.modelled <= 2 && counts.modelled * 20 <= lines;
  return lines < a_handful || !by_accident || understood * 4 >= lines;
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
  if (reads_like_a_configuration(read)) return std::nullopt;
  return problem{problem::kind::foreign, text.name(), line_of(text, read.extent.begin),
                 "nothing in it reads like an IOS configuration; not linted"};
}

}  // namespace peerlint::engine
