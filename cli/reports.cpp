#include "cli/reports.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "cli/color.hpp"
#include "cli/mistyped.hpp"
#include "cli/output_file.hpp"

namespace peerlint::cli {
namespace {

std::vector<std::pair<std::string_view, std::string>> format_names() {
  std::vector<std::pair<std::string_view, std::string>> names;
  for (const auto& each : report_formats()) names.emplace_back(each.name, each.name);
  return names;
}

const report_format* format_of(std::string_view name) {
  const auto all = report_formats();
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
  return at == all.end() ? nullptr : &*at;
}

// "sarif=report.sarif"
option output_format_option(std::vector<report_flags::file>& into) {
  const auto set = [&into](const std::string& given) {
    const auto equals = given.find('=');
    const auto format = given.substr(0, equals);
    if (format_of(format) == nullptr) {
      std::vector<std::string_view> names;
      for (const auto& each : report_formats()) names.push_back(each.name);
      const auto near = did_you_mean(format, names);
      return fmt::format("unknown format '{}'{}", format,
                         near.empty() ? "; expected " + one_of_these(names) : near);
    }
    if (equals == std::string::npos || equals + 1 == given.size())
      return fmt::format("expected a file, as in {}=report.{}", format, format);
    into.push_back({format, given.substr(equals + 1)});
    return std::string();
  };
  return {"--output-format", "FORMAT=FILE", "Write a file in this format too", {}, set, true};
}

std::string report(const check_result& result, const workspace& from, std::string_view format,
                   style dress, bool statistics) {
  return statistics ? render_statistics(result) : format_of(format)->render(result, from, dress);
}

}  // namespace

std::vector<option> report_options(report_flags& into) {
  return {
      one_of("--format", "How the findings are printed [full]", into.format, format_names()),
      text("--output", "FILE", "Write them to a file instead of standard output", into.output),
      output_format_option(into.files),
      flag("--statistics", "Print how often each rule found something, not the findings",
           into.statistics),
      color_option(into.color),
  };
}

bool write_reports(const check_result& result, const workspace& from, const report_flags& flags,
                   streams& with) {
  bool written = true;
  const auto to_file = [&](const std::string& name, const std::string& text) {
    const auto fault = write_file(name, text);
    if (fault.empty()) return;
    with.err << fmt::format("peerlint: {}\n", fault);
    written = false;
  };
  for (const auto& each : flags.files)
    to_file(each.name, report(result, from, each.format, {}, false));
  if (!flags.output.empty()) {
    to_file(flags.output, report(result, from, flags.format, {}, flags.statistics));
    return written;
  }
  const auto dress = dress_of(flags.color, with.where.out_is_terminal, with.where);
  with.out << report(result, from, flags.format, dress, flags.statistics);
  with.out.flush();
  return written;
}

}  // namespace peerlint::cli
