#include "cli/applet.hpp"

#include <memory>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include <peerlint/render.hpp>

#include "cli/color.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view applet_epilogue =
    "Without NAME every applet of the file is run. What only the router knows (the answer to a\n"
    "command, the text of a message) is not known here: both ways are shown.";

std::string dressed(const std::vector<applet_trace>& traces, const applet_arguments& chosen,
                    const streams& with) {
  if (chosen.format == "json") return render_applets_json(traces);
  return render_applets(traces, dress_of(chosen.color, with.where.out_is_terminal, with.where));
}

// Of a check that found what the applets have.
int code_of(const std::vector<applet_trace>& traces, const parse_result& read, level fail_level) {
  check_result all;
  all.problems = read.problems;
  all.summary.devices = read.devices.size();
  for (const auto& one : traces)
    all.findings.insert(all.findings.end(), one.findings.begin(), one.findings.end());
  return exit_code_of(all, fail_level);
}

}  // namespace

int run_applet(const applet_arguments& chosen, streams& with) {
  const std::vector<std::string> file{chosen.words.front()};
  const auto settings = settle(chosen.lint, file, with);
  if (!settings) return exit_code::failed;
  workspace read(settings->chosen.lint);
  {
    progress_bar bar(with);
    if (!read_inputs(file, *settings, chosen.stdin_filename, with, bar, read))
      return exit_code::interrupted;
  }
  const auto result = read.parse();
  with.err << render_problems(result.problems);
  if (result.devices.empty()) with.err << "peerlint: nothing was read\n";
  try {
    const auto name = chosen.words.size() > 1 ? chosen.words[1] : std::string();
    const auto traces = read.run_applets({chosen.device, name, chosen.after});
    with.err.flush();
    if (!result.devices.empty() || chosen.format == "json")
      with.out << dressed(traces, chosen, with);
    with.out.flush();
    return code_of(traces, result, settings->chosen.fail_level);
  } catch (const std::invalid_argument& fault) {
    if (result.devices.empty()) return code_of({}, result, settings->chosen.fail_level);
    with.err << fmt::format("peerlint: {}\ntry 'peerlint applet --help'\n", fault.what());
    return exit_code::failed;
  }
}

subcommand applet_command() {
  const auto chosen = std::make_shared<applet_arguments>();
  std::vector<option> options{
      text("--after", "NAME", "Start from what this applet leaves", chosen->after),
      text("--device", "NAME", "Which device, where the file has several", chosen->device),
      text_or_json_option(chosen->format),
      color_option(chosen->color),
  };
  append(options, lint_options(chosen->lint));
  append(options, reading_options(chosen->lint));
  options.push_back(stdin_filename_option(chosen->stdin_filename));
  return {
      "applet",
      "An EEM applet run on paper: each action, and what it does to the device",
      std::move(options),
      {"FILE [NAME]", "The configuration, and the applet", 2, &chosen->words, 1},
      applet_epilogue,
      [chosen](streams& with) { return run_applet(*chosen, with); },
  };
}

}  // namespace peerlint::cli
