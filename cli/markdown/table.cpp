#include "cli/markdown/table.hpp"

#include <algorithm>
#include <numeric>

namespace peerlint::cli::markdown {
namespace {

constexpr std::size_t between = 2;    // blanks between two columns
constexpr std::size_t narrowest = 8;  // no column is made narrower for the sake of others

std::vector<std::size_t> widths_of(const table& what, std::size_t columns) {
  std::vector<std::size_t> widths(what.columns.size());
  for (const auto& row : what.rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  auto total = std::accumulate(widths.begin(), widths.end(), between * (widths.size() - 1));
  while (total > columns) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= narrowest) break;
    --*widest;
    --total;
  }
  return widths;
}

std::string aligned(const drawn& cell, std::size_t width, alignment how) {
  const auto rest = width - std::min(width, cell.width);
  const auto before = how == alignment::left ? 0 : how == alignment::right ? rest : rest / 2;
  return std::string(before, ' ') + cell.text + std::string(rest - before, ' ');
}

std::string without_blanks_at_end(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

void draw_row(const std::vector<rich_text>& row, const std::vector<std::size_t>& widths,
              const table& of, style dress, std::vector<std::string>& out) {
  std::vector<std::vector<drawn>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(wrap(row[i], widths[i], dress));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t at = 0; at < height; ++at) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) line.append(between, ' ');
      line += aligned(at < cells[i].size() ? cells[i][at] : drawn{}, widths[i], of.columns[i]);
    }
    out.push_back(without_blanks_at_end(std::move(line)));
  }
}

}  // namespace

std::vector<std::string> draw(const table& what, std::size_t columns, style dress) {
  if (what.columns.empty()) return {};
  const auto widths = widths_of(what, columns);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < what.rows.size(); ++i) {
    draw_row(what.rows[i], widths, what, dress, lines);
    if (i > 0) continue;
    std::string rule;
    for (const auto width : widths)
      rule += std::string(rule.empty() ? 0 : between, ' ') + std::string(width, '-');
    lines.push_back(rule);
  }
  return lines;
}

}  // namespace peerlint::cli::markdown
