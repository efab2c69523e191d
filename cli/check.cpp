#include "cli/check.hpp"

#include <memory>
#include <optional>
#include <utility>

#include <peerlint/render.hpp>

#include "cli/changes.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view check_epilogue = "Several devices are also checked against each other.";

// Lints the older versions, with the same settings. Nothing when the user interrupted.
std::optional<check_result> lint_older(const check_arguments& chosen, const settled& settings,
                                       streams& with, progress_bar& bar) {
  workspace older(settings.chosen.lint);
  if (!read_inputs(chosen.against, settings, chosen.stdin_filename, with, bar, older))
    return std::nullopt;
  auto result = older.check(bar.of("checking the older version"));
  if (with.interrupted()) return std::nullopt;
  return result;
}

// Leaves what the older versions do not have. What kept those from being read counts.
bool leave_new(check_result& result, const check_arguments& chosen, const settled& settings,
               streams& with, progress_bar& bar) {
  if (chosen.against.empty()) return true;
  const auto before = lint_older(chosen, settings, with, bar);
  if (!before) return false;
  result = only_new(std::move(result), *before);
  result.problems.insert(result.problems.end(), before->problems.begin(), before->problems.end());
  return true;
}

}  // namespace

int run_check(const check_arguments& chosen, streams& with) {
  const auto settings = settle(chosen.lint, chosen.paths, with);
  if (!settings) return exit_code::failed;
  workspace linted(settings->chosen.lint);
  progress_bar bar(with);
  if (!read_inputs(chosen.paths, *settings, chosen.stdin_filename, with, bar, linted))
    return exit_code::interrupted;
  if (!apply_changes(chosen.changes, with, linted)) return exit_code::failed;
  auto result = linted.check(bar.of("checking devices"));
  const bool whole = !with.interrupted() && leave_new(result, chosen, *settings, with, bar);
  bar.wipe();
  if (!whole) return exit_code::interrupted;

  const auto code = exit_code_of(result, settings->chosen.fail_level);
  with.err << render_problems(
      result.problems, dress_of(chosen.report.color, with.where.err_is_terminal, with.where));
  if (code == exit_code::nothing) with.err << "peerlint: nothing was linted\n";
  with.err.flush();
  return write_reports(result, linted, chosen.report, with) ? code : exit_code::failed;
}

subcommand check_command() {
  const auto chosen = std::make_shared<check_arguments>();
  auto options = report_options(chosen->report);
  options.push_back(texts("--apply", "[DEVICE=]FILE",
                          "Enter this change first, and lint the device as it will be",
                          chosen->changes));
  options.push_back(texts("--against", "PATH",
                          "Show only what this older version of the devices does not have",
                          chosen->against));
  append(options, lint_options(chosen->lint));
  append(options, reading_options(chosen->lint));
  options.push_back(text("--stdin-filename", "NAME", "What findings call standard input [<stdin>]",
                         chosen->stdin_filename));
  return {
      "check",
      "Lint configurations; several devices are also checked against each other",
      std::move(options),
      {"PATH", paths_help, 1U << 20, &chosen->paths},
      check_epilogue,
      [chosen](streams& with) { return run_check(*chosen, with); },
  };
}

}  // namespace peerlint::cli
