#include "render/tunnels.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "render/columns.hpp"
#include "render/full.hpp"
#include "render/glyphs.hpp"
#include "render/tunnel_words.hpp"

namespace peerlint::render {
namespace {

constexpr std::size_t cell_count = 5;
constexpr std::size_t narrowest_why = 24;

struct table_row {
  std::array<std::string, cell_count> cells;
  std::array<level, cell_count> like{};
  std::string why;
};

table_row row_of(const tunnel_report& of) {
  table_row made;
  made.cells = {printable(end_words(of.a)), printable(end_words(*of.b)), of.a.kind,
                verdict_of(of.a_to_b), verdict_of(of.b_to_a)};
  made.like[3] = like_of(of.a_to_b.result.outcome);
  made.like[4] = like_of(of.b_to_a.result.outcome);
  made.why = why_words(worse_of(of));
  return made;
}

table_row lone_row(const tunnel_report& of) {
  table_row made;
  made.cells = {printable(end_words(of.a)), printable(peer_words(of)), of.a.kind,
                fmt::format("{}:{}", printable(of.a.where.file), of.a.where.line), ""};
  return made;
}

class table {
 public:
  table(const std::vector<table_row>& rows, const table_row& head, const paint& with,
        std::size_t columns)
      : rows_(rows), head_(head), with_(with), columns_(columns) {
    for (std::size_t i = 0; i < cell_count; ++i) {
      widths_[i] = columns_of(head.cells[i]);
      for (const auto& row : rows) widths_[i] = std::max(widths_[i], columns_of(row.cells[i]));
      before_ += widths_[i] + (widths_[i] > 0 ? 2 : 0);
    }
  }

  std::string draw() const {
    auto text = with_.bold(without_blanks(cells(head_, false) + (below() ? "" : head_.why))) + '\n';
    for (const auto& row : rows_) text += draw(row);
    return text;
  }

 private:
  bool below() const { return columns_ > 0 && before_ + narrowest_why > columns_; }

  static std::string without_blanks(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  std::string cells(const table_row& row, bool colored) const {
    std::string text;
    for (std::size_t i = 0; i < cell_count; ++i) {
      if (widths_[i] == 0) continue;
      const bool paints = colored && i >= 3 && !row.cells[i].empty();
      text += paints ? with_.of_level(row.like[i], row.cells[i]) : row.cells[i];
      text += padded("", widths_[i] + 2 - columns_of(row.cells[i]));
    }
    return text;
  }

  std::string draw(const table_row& row) const {
    auto text = cells(row, true);
    if (row.why.empty()) return without_blanks(std::move(text)) + '\n';
    const auto indent = below() ? 4 : before_;
    const auto lines = columns_ == 0 ? std::vector{row.why}
                                     : wrapped(row.why, columns_ - std::min(columns_, indent));
    if (below()) text = without_blanks(std::move(text)) + '\n';
    for (const auto& line : lines) {
      if (text.ends_with('\n')) text.append(indent, ' ');
      text += line + '\n';
    }
    return text;
  }

  const std::vector<table_row>& rows_;
  const table_row& head_;
  const paint& with_;
  std::size_t columns_;
  std::array<std::size_t, cell_count> widths_{};
  std::size_t before_ = 0;
};

}  // namespace

std::string draw_tunnels(const tunnels_result& result, const paint& with, std::size_t columns) {
  std::vector<table_row> both;
  std::array<std::vector<table_row>, 2> alone;  // the second: a device among the files is called
  for (const auto& each : result.tunnels)
    each.is_alone() ? alone[each.called.empty() ? 0 : 1].push_back(lone_row(each))
                    : both.push_back(row_of(each));
  const table_row head{{"A", "B", "KIND", "A → B", "B → A"}, {}, "WHY"};
  const table_row lone_head{{"END", "PEER", "KIND", "WHERE", ""}, {}, ""};
  std::string text;
  if (!both.empty()) text += table(both, head, with, columns).draw() + '\n';
  for (const bool called : {true, false})
    if (const auto& rows = alone[called ? 1 : 0]; !rows.empty())
      text += fmt::format("{}\n{}\n", lone_heading(called),
                          table(rows, lone_head, with, columns).draw());
  return text + draw_tunnel_counts(result.summary) + '\n' + draw_counts(result.summary.counts) +
         '\n';
}

}  // namespace peerlint::render
