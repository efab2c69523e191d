#include "render/full.hpp"

#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/rule_link.hpp"

namespace peerlint::render {
namespace {

std::vector<std::string> printable_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(printable(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// "on branch: crypto isakmp policy 10 / group 14" for a fix that nobody put into words.
std::string in_words(const device_commands& commands) {
  std::string text;
  for (const auto& line : commands.lines)
    text += (text.empty() ? "" : " / ") +
            line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return commands.device.empty() ? text : fmt::format("on {}: {}", commands.device, text);
}

std::vector<std::string> help_of(const finding& of) {
  auto lines = printable_lines(of.help);
  if (!of.fix) return lines;
  if (lines.empty())
    for (const auto& each : of.fix->commands) lines.push_back(printable(in_words(each)));
  if (of.fix->disruptive && !lines.empty())
    lines.emplace_back("tunnels drop while this is applied");
  return lines;
}

// `= why:  first line`, the others aligned with it.
std::string note(std::string_view title, const std::vector<std::string>& lines, std::size_t gutter,
                 const paint& dress) {
  std::string result;
  for (const auto& line : lines) {
    result += result.empty() ? fmt::format("{:{}} {} {}", "", gutter, dress.frame("="),
                                           dress.bold(fmt::format("{:<5}", title)))
                             : fmt::format("{:{}}", "", gutter + 8);
    result += fmt::format(" {}\n", line);
  }
  return result;
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

// "1 by a comment, 2 by waivers".
std::string silencers_of(const summary& counts) {
  struct silenced {
    std::size_t count;
    std::string_view by_one;
    std::string_view by_many;
  };
  const silenced all[] = {{counts.by_comment, "a comment", "comments"},
                          {counts.by_waiver, "a waiver", "waivers"},
                          {counts.by_baseline, "the baseline", "the baseline"},
                          {counts.by_per_file, "[per-file]", "[per-file]"},
                          {counts.by_older, "the older version", "the older version"}};
  std::string text;
  for (const auto& [count, by_one, by_many] : all)
    if (count > 0)
      text +=
          fmt::format("{}{} by {}", text.empty() ? "" : ", ", count, count == 1 ? by_one : by_many);
  return text;
}

}  // namespace

std::string draw_finding(const finding& of, const drawing& with) {
  const auto gutter = gutter_width(of, with.from);
  const auto& dress = with.dress;
  const auto code = hyperlink(page_url(with.rule_url, of.code), of.code);
  auto text = fmt::format("{}{}: {}\n", dress.of_level(of.level, to_text(of.level)),
                          dress.bold(fmt::format("[{} {}]", code, of.name)), printable(of.message));
  text += draw_snippets(of, with);
  text += note("why:", printable_lines(of.why), gutter, dress);
  text += note("help:", help_of(of), gutter, dress);
  return text;
}

std::string draw_result(const check_result& result, const drawing& with) {
  std::string text;
  for (const auto& each : result.findings) text += draw_finding(each, with) + '\n';
  return text += draw_counts(result.summary) + '\n';
}

std::string draw_counts(const summary& counts) {
  auto text = fmt::format("{}, {}, {}; ", counted(counts.errors, "error"),
                          counted(counts.warnings, "warning"), counted(counts.notes, "note"));
  if (counts.not_shown > 0)
    text += fmt::format("{} not shown (--min-confidence low); ", counts.not_shown);
  if (counts.suppressed > 0)
    text += fmt::format("{} suppressed ({}); ", counts.suppressed, silencers_of(counts));
  return text += fmt::format("{}, {}, {}, {} not understood", counted(counts.files, "file"),
                             counted(counts.devices, "device"), counted(counts.lines, "line"),
                             counted(counts.not_understood, "line"));
}

}  // namespace peerlint::render
