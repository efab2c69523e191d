#include "render/told.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace peerlint::render {
namespace {

// "on branch: crypto isakmp policy 10 / group 14".
std::string in_words(const device_commands& commands) {
  std::string text;
  for (const auto& line : commands.lines)
    text += (text.empty() ? "" : " / ") +
            line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return commands.device.empty() ? text : fmt::format("on {}: {}", commands.device, text);
}

std::string help_of(const finding& of) {
  auto text = of.help;
  if (!of.fix) return text;
  if (text.empty())
    for (const auto& each : of.fix->commands) text += (text.empty() ? "" : "\n") + in_words(each);
  if (of.fix->disruptive && !text.empty()) text += "\ntunnels drop while this is applied";
  return text;
}

}  // namespace

std::vector<remark> remarks_of(const finding& of) {
  std::vector<remark> all;
  if (!of.why.empty()) all.push_back({"why", of.why});
  if (auto help = help_of(of); !help.empty()) all.push_back({"help", std::move(help)});
  return all;
}

std::string told_place(const place& where) {
  if (where.file.empty() || where.line == 0) return where.file;
  if (where.column == 0) return fmt::format("{}:{}", where.file, where.line);
  return fmt::format("{}:{}:{}", where.file, where.line, where.column);
}

std::string told_related(const label& related) {
  const auto where = told_place(related.where);
  const bool both = !where.empty() && !related.message.empty();
  return where + (both ? ": " : "") + related.message;
}

std::uint32_t last_line(const place& where) {
  // An end before the first column of a line has no part of it.
  const bool before = where.end_line > where.line && where.end_column <= 1;
  return std::max(where.line, before ? where.end_line - 1 : where.end_line);
}

std::string_view file_of(const place& where, const check_result& in) {
  if (!where.file.empty() || where.device.empty()) return where.file;
  const auto found = std::find_if(in.assumed.begin(), in.assumed.end(),
                                  [&](const auto& each) { return each.device == where.device; });
  return found == in.assumed.end() ? std::string_view() : std::string_view(found->file);
}

}  // namespace peerlint::render
