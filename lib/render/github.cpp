#include "render/github.hpp"

#include <array>

#include <fmt/format.h>

#include "render/file_names.hpp"
#include "render/full.hpp"
#include "render/problems.hpp"
#include "render/told.hpp"
#include "render/well_formed.hpp"

namespace peerlint::render {
namespace {

using namespace std::string_view_literals;

constexpr std::array commands{"notice"sv, "warning"sv, "error"sv};  // by level

std::string escape(std::string_view text, std::string_view what) {
  std::string result;
  for (const char c : well_formed(text))
    if (what.find(c) == std::string_view::npos)
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return result;
}

// GitHub takes columns only where both ends are on one line.
std::string region_of(const place& where) {
  if (where.line == 0) return {};
  const auto last = last_line(where);
  auto text = fmt::format("line={},endLine={},", where.line, last);
  if (where.column == 0 || last != where.line) return text;
  text += fmt::format("col={},", where.column);
  if (where.end_line == where.line && where.end_column > where.column)
    text += fmt::format("endColumn={},", where.end_column);
  return text;
}

std::string command(std::string_view name, const place& where, std::string_view title,
                    std::string_view message) {
  const auto file = where.file.empty()
                        ? std::string()
                        : fmt::format("file={},{}", escape_property(repository_path(where.file)),
                                      region_of(where));
  return fmt::format("::{} {}title={}::{}\n", name, file, escape_property(title),
                     escape_data(message));
}

// The log shows nothing but the message, so that the place and the code stand in it once more.
std::string message_of(const finding& of) {
  const auto where = told_place(of.primary.where);
  auto text = fmt::format("{}{}{}: {}", where, where.empty() ? "" : ": ", of.code, of.message);
  for (const auto& [title, words] : remarks_of(of)) text += fmt::format("\n{}: {}", title, words);
  for (const auto& each : of.related) text += "\nsee " + told_related(each);
  return text;
}

std::string command(const finding& of) {
  return command(commands[static_cast<std::size_t>(of.level)], of.primary.where,
                 fmt::format("{} {}", of.code, of.name), message_of(of));
}

std::string command(const problem& of) {
  const place where{{}, of.file, of.line, 0, of.line, 0, {}};
  const auto file = told_place(where);
  return command("error", where, to_text(of.what),
                 fmt::format("{}{}{}", file, file.empty() ? "" : ": ",
                             of.message.empty() ? to_text(of.what) : of.message));
}

}  // namespace

std::string escape_data(std::string_view text) { return escape(text, "%\r\n"); }

std::string escape_property(std::string_view text) { return escape(text, "%\r\n:,"); }

std::string write_github(const check_result& result) {
  std::string text;
  for (const auto& each : result.problems)
    if (is_failure(each.what)) text += command(each);
  for (const auto& each : result.findings) text += command(each);
  return text += draw_counts(result.summary) + '\n';
}

}  // namespace peerlint::render
