#include "render/side_by_side.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "render/columns.hpp"
#include "render/glyphs.hpp"

namespace peerlint::render {
namespace {

constexpr std::size_t good_to_read = 110;  // columns, where no terminal tells
constexpr std::size_t least_beside = 88;
constexpr std::size_t least_column = 30;
constexpr std::size_t margin = 2;
constexpr std::size_t between = 3;  // " │ "

std::size_t digits_in(const tunnel_report& of) {
  std::uint32_t most = 1;
  for (const auto& step : of.steps)
    for (const auto& lines : step.lines)
      for (const auto& row : lines.rows)
        for (const auto* one : {&row.a, &row.b})
          if (*one) most = std::max(most, (*one)->where.line);
  return std::to_string(most).size();
}

}  // namespace

side_by_side::side_by_side(const tunnel_report& of, const paint& with, std::size_t columns)
    : of_(of),
      with_(with),
      columns_(columns == 0 ? good_to_read : columns),
      gutter_(digits_in(of)) {
  if (columns_ >= least_beside) share(columns_ - margin - between);
}

// Half of it for each, and what one does not need for the other.
void side_by_side::share(std::size_t room) {
  std::size_t a = 0;
  std::size_t b = 0;
  const auto grow = [&](std::size_t& width, const std::optional<quoted_line>& line) {
    if (line) width = std::max(width, gutter_ + 1 + columns_of(line->text));
  };
  for (const auto& step : of_.steps)
    for (const auto& lines : step.lines)
      for (const auto& row : lines.rows) {
        grow(a, row.a);
        grow(b, row.b);
      }
  left_ = std::max(std::min(a, room / 2), least_column);
  if (b < room / 2) left_ = std::max(left_, std::min(a, room - b));
  right_ = room - left_;
}

std::string side_by_side::told(const quoted_line& line) {
  if (line.where.file.empty()) return printable(line.text);
  const auto first = std::min(line.text.find_first_not_of(' '), line.text.size());
  return fmt::format("{}:{}: {}", printable(line.where.file), line.where.line,
                     printable(line.text.substr(first)));
}

std::vector<std::string> side_by_side::cell(const std::optional<quoted_line>& line,
                                            std::size_t width) const {
  if (!line) return {""};
  const auto number = line->where.line == 0 ? std::string() : std::to_string(line->where.line);
  auto lines = wrapped(printable(line->text), width - std::min(width, gutter_ + 1), 3);
  for (std::size_t i = 0; i < lines.size(); ++i)
    lines[i] = fmt::format("{:>{}} {}", i == 0 ? number : "", gutter_, lines[i]);
  return lines;
}

std::string side_by_side::beside(const compared_lines::row& row) const {
  const auto a = cell(row.a, left_);
  const auto b = cell(row.b, right_);
  std::string text;
  for (std::size_t i = 0; i < a.size() || i < b.size(); ++i) {
    const auto left = padded(i < a.size() ? a[i] : "", left_);
    const auto right = i < b.size() ? b[i] : "";
    const bool marked = row.differ && i == 0;
    const auto mark = marked ? with_.of_level(level::error, "≠") : with_.frame("│");
    auto line = fmt::format("{:{}}{} {} {}", "", margin, left, mark, right);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string side_by_side::below(const std::vector<compared_lines::row>& rows) const {
  std::string text;
  const auto add = [&](const reported_end& end, auto get) {
    text += fmt::format("{:{}}{}\n", "", margin, with_.frame(printable(end.file)));
    for (const auto& row : rows) {
      if (!get(row)) continue;
      auto lines = cell(get(row), columns_ - std::min(columns_, margin + 2));
      if (row.differ) lines.back() += ' ' + with_.of_level(level::error, "≠");
      for (const auto& line : lines) text += fmt::format("{:{}}{}\n", "", margin + 2, line);
    }
  };
  add(of_.a, [](const auto& row) -> const std::optional<quoted_line>& { return row.a; });
  add(*of_.b, [](const auto& row) -> const std::optional<quoted_line>& { return row.b; });
  return text;
}

std::string side_by_side::draw(const compared_lines& lines) const {
  auto text = fmt::format("{:{}}{}:\n", "", margin, lines.what);
  if (left_ == 0) return text + below(lines.rows);
  for (const auto& row : lines.rows) text += beside(row);
  return text;
}

std::string side_by_side::draw(std::string_view a, std::string_view b) const {
  if (left_ == 0) return fmt::format("{:{}}{}\n{:{}}{}\n", "", margin, a, "", margin, b);
  const auto left = wrapped(a, left_, 2);
  const auto right = wrapped(b, right_, 2);
  std::string text;
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
    text +=
        fmt::format("{:{}}{} {} {}\n", "", margin, padded(i < left.size() ? left[i] : "", left_),
                    with_.frame("│"), i < right.size() ? right[i] : "");
  return text;
}

}  // namespace peerlint::render
