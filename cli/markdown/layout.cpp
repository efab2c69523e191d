#include "cli/markdown/layout.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace peerlint::cli::markdown {
namespace {

constexpr std::size_t widest = 100;  // longer lines of prose are hard to read
constexpr std::size_t narrowest = 20;

std::string without_blanks_at_end(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

layout::layout(std::size_t columns, style dress)
    : columns_(std::clamp(columns, narrowest, widest)), dress_(dress) {}

void layout::begin_list(bool is_tight, std::optional<unsigned> first_number) {
  gap();
  lists_.push_back({is_tight, first_number});
}

void layout::end_list() {
  lists_.pop_back();
  wants_gap_ = true;
}

void layout::begin_item() {
  gap();
  auto& number = lists_.back().number;
  const auto marker = number ? fmt::format("{}. ", (*number)++) : std::string("- ");
  margins_.push_back({marker, std::string(marker.size(), ' ')});
}

void layout::begin_quote() {
  gap();
  margins_.push_back({"| ", "| "});
}

void layout::end_margin() {
  if (!margins_.back().begun) line("");
  margins_.pop_back();
  wants_gap_ = true;
}

void layout::paragraph(const rich_text& text) {
  std::vector<std::string> texts;
  for (auto& each : wrap(text, room(), dress_)) texts.push_back(std::move(each.text));
  lines(texts);
}

void layout::heading(rich_text text, unsigned level) {
  for (auto& each : text) each.marks |= level == 1 ? title : strong;
  const auto width = std::min(width_of(text), room());
  paragraph(text);
  constexpr std::string_view rules = "=-";
  if (!dress_.color && level <= rules.size()) line(std::string(width, rules[level - 1]));
}

void layout::lines(const std::vector<std::string>& drawn, std::size_t indent) {
  gap();
  for (const auto& each : drawn) line(each.empty() ? each : std::string(indent, ' ') + each);
  wants_gap_ = true;
}

std::size_t layout::room() const {
  std::size_t taken = 0;
  for (const auto& each : margins_) taken += each.others.size();
  return std::max(columns_ - std::min(columns_, taken), narrowest);
}

void layout::gap() {
  const bool is_tight = !lists_.empty() && lists_.back().is_tight;
  if (std::exchange(wants_gap_, false) && !is_tight) line("");
}

void layout::line(const std::string& text) {
  std::string before;
  for (auto& each : margins_) before += std::exchange(each.begun, true) ? each.others : each.first;
  out_ += without_blanks_at_end(before + text) + '\n';
}

}  // namespace peerlint::cli::markdown
