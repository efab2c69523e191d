#include "render/parsed.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/parsed_objects.hpp"
#include "source/utf8.hpp"

namespace peerlint::render {
namespace {

// Longer texts are cut: the file and the line tell where the rest stands.
constexpr std::size_t widest_text = 60;

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string classes(const line_counts& lines) {
  return fmt::format("{}: {} modelled, {} recognised, {} opaque, {} unknown",
                     counted(lines.commands, "command", "commands"), lines.modelled,
                     lines.recognised, lines.opaque, lines.not_understood);
}

// "; 98.2 % understood", rounded down, so that 100 % means every line.
std::string share(const line_counts& lines) {
  if (lines.commands == 0) return "";
  const auto per_mille = (lines.commands - lines.not_understood) * 1000 / lines.commands;
  return fmt::format("; {}.{} % understood", per_mille / 10, per_mille % 10);
}

std::string objects(const model::device& of) {
  std::string text;
  for (const auto& each : counted_objects()) {
    const auto count = each.count(of);
    if (count > 0) text += (text.empty() ? "" : ", ") + counted(count, each.one, each.many);
  }
  return text.empty() ? "no objects that are modelled" : text;
}

std::vector<std::string_view> code_points(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const auto size = source::code_point_size(text);
    all.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return all;
}

std::string clipped(const std::string& text) {
  const auto all = code_points(text);
  if (all.size() <= widest_text) return text;
  std::string kept;
  for (std::size_t i = 0; i + 1 < widest_text; ++i) kept += all[i];
  return kept + "…";
}

using row = std::array<std::string, 4>;

// Columns as wide as their widest cell, the last one ragged.
std::string draw_table(const std::vector<row>& rows) {
  std::array<std::size_t, 4> widths{};
  for (const auto& each : rows)
    for (std::size_t i = 0; i < each.size(); ++i)
      widths[i] = std::max(widths[i], code_points(each[i]).size());
  std::string text;
  for (const auto& each : rows) {
    std::string line;
    for (std::size_t i = 0; i < each.size(); ++i)
      line += "  " + each[i] + std::string(widths[i] - code_points(each[i]).size(), ' ');
    text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }
  return text;
}

std::string table_of(std::span<const unknown_line> lines) {
  std::vector<row> rows{{"LINE", "MODE", "TEXT", "REASON"}};
  for (const auto& each : lines) {
    rows.push_back({fmt::format("{}", each.where.line), each.mode, clipped(printable(each.text)),
                    printable(each.reason)});
  }
  return draw_table(rows);
}

}  // namespace

std::string draw_overview(const parse_result& result) {
  std::string text;
  for (const auto& each : result.devices) {
    text += fmt::format("{}  {}", printable(each.name), printable(each.file));
    text += each.release.empty() ? "\n" : fmt::format("  release {}\n", printable(each.release));
    text += fmt::format("  {}\n  {}{}\n\n", objects(*each.device), classes(each.lines),
                        share(each.lines));
  }
  return text += fmt::format("{}, {}{}\n", counted(result.devices.size(), "device", "devices"),
                             classes(result.lines), share(result.lines));
}

std::string draw_unknown(const parse_result& result) {
  std::string text;
  const std::span<const unknown_line> all = result.unknown;
  for (std::size_t first = 0; first < all.size();) {
    auto last = first;
    while (last < all.size() && all[last].where.file == all[first].where.file) ++last;
    text += printable(all[first].where.file) + '\n';
    text += table_of(all.subspan(first, last - first)) + '\n';
    first = last;
  }
  return text += fmt::format("{}{}\n", classes(result.lines), share(result.lines));
}

}  // namespace peerlint::render
