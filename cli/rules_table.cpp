#include "cli/rules_table.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/markdown/rich_text.hpp"
#include "render/paint.hpp"
#include "render/rule_link.hpp"

namespace peerlint::cli {
namespace {

constexpr std::size_t code_column = 8;
constexpr std::size_t narrowest_summary = 30;

// Blanks behind what was drawn, so that it fills a column.
std::string fill(std::string_view text, std::size_t column) {
  return std::string(column - std::min(column, text.size()), ' ');
}

class rules_table {
 public:
  rules_table(std::span<const rule_info> rules, std::size_t columns, style dress)
      : columns_(columns), dress_(dress), paint_(dress) {
    for (const auto& each : rules) name_column_ = std::max(name_column_, each.name.size() + 1);
  }

  std::string head() const {
    auto text = fmt::format("{:<8}{:<{}}{:<9}{:<12}{:<9}{}", "CODE", "NAME", name_column_, "LEVEL",
                            "CONFIDENCE", "FIX", below() ? "" : "SUMMARY");
    text.erase(text.find_last_not_of(' ') + 1);
    return paint_.bold(text) + '\n';
  }

  std::string row(const rule_info& of) const {
    const auto url = dress_.links ? render::page_url(dress_.pages, of.code) : std::string();
    auto text = render::hyperlink(url, of.code) + fill(of.code, code_column);
    text += fmt::format("{:<{}}", of.name, name_column_);
    text += paint_.of_level(of.level, to_text(of.level)) + fill(to_text(of.level), 9);
    text += fmt::format("{:<12}{}", to_text(of.confidence), to_text(of.fix));
    return text + (below() ? "" : fill(to_text(of.fix), 9)) + summary(of);
  }

 private:
  // Columns that are left of the summary.
  std::size_t before() const { return code_column + name_column_ + 9 + 12 + 9; }
  bool below() const { return columns_ > 0 && before() + narrowest_summary > columns_; }

  std::string summary(const rule_info& of) const {
    const auto words = fmt::format("{}{}", of.summary, of.on_by_default ? "" : " (off by default)");
    if (columns_ == 0) return words + '\n';
    const auto indent = below() ? code_column : before();
    const auto room = columns_ - std::min(columns_ - 1, indent);
    std::string text = below() ? "\n" : "";
    for (const auto& line : markdown::wrap({{words}}, room, dress_)) {
      if (text.ends_with('\n')) text.append(indent, ' ');
      text += line.text + '\n';
    }
    return text;
  }

  std::size_t columns_;
  style dress_;
  render::paint paint_;
  std::size_t name_column_ = 5;
};

}  // namespace

std::string draw_rules(std::span<const rule_info> rules, std::size_t columns, style dress) {
  const rules_table table(rules, columns, dress);
  auto text = table.head();
  for (const auto& each : rules) text += table.row(each);
  return text;
}

}  // namespace peerlint::cli
