#include "cli/check.hpp"

#include <memory>
#include <utility>

#include <peerlint/render.hpp>

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view epilogue = "Several devices are also checked against each other.";

}  // namespace

int run_check(const check_arguments& chosen, streams& with) {
  const auto settings = settle(chosen.lint, chosen.paths, with);
  if (!settings) return exit_code::failed;
  workspace linted(settings->chosen.lint);
  progress_bar bar(with);
  if (!read_inputs(chosen.paths, *settings, chosen.stdin_filename, with, bar, linted))
    return exit_code::interrupted;
  const auto result = linted.check(bar.of("checking devices"));
  bar.wipe();
  if (with.interrupted()) return exit_code::interrupted;

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
  append(options, lint_options(chosen->lint));
  append(options, reading_options(chosen->lint));
  options.push_back(text("--stdin-filename", "NAME", "What findings call standard input [<stdin>]",
                         chosen->stdin_filename));
  return {
      "check",
      "Lint configurations; several devices are also checked against each other",
      std::move(options),
      {"PATH", paths_help, 1U << 20, &chosen->paths},
      epilogue,
      [chosen](streams& with) { return run_check(*chosen, with); },
  };
}

}  // namespace peerlint::cli
