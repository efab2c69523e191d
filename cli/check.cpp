#include "cli/check.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <peerlint/render.hpp>

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view epilogue = "Several devices are also checked against each other.";

std::vector<std::pair<std::string_view, std::string>> format_names() {
  std::vector<std::pair<std::string_view, std::string>> names;
  for (const auto& each : report_formats()) names.emplace_back(each.name, each.name);
  return names;
}

}  // namespace

int run_check(const check_arguments& chosen, streams& with) {
  workspace linted(chosen.lint);
  read_inputs(chosen.paths, chosen.stdin_filename, with.in, linted);
  const auto result = linted.check();
  const auto code = exit_code_of(result, chosen.fail_level);

  with.err << render_problems(result.problems,
                              dress_of(chosen.color, with.where.err_is_terminal, with.where));
  if (code == exit_code::nothing) with.err << "peerlint: nothing was linted\n";
  with.err.flush();
  const auto formats = report_formats();
  const auto format = std::find_if(formats.begin(), formats.end(),
                                   [&](auto& each) { return each.name == chosen.format; });
  with.out << format->render(result, linted,
                             dress_of(chosen.color, with.where.out_is_terminal, with.where));
  with.out.flush();
  return code;
}

subcommand check_command() {
  const auto chosen = std::make_shared<check_arguments>();
  return {
      "check",
      "Lint configurations; several devices are also checked against each other",
      {
          one_of("--format", "How the findings are printed [full]", chosen->format, format_names()),
          one_of<level>(
              "--fail-level", "The least level that makes the exit code 1 [warning]",
              chosen->fail_level,
              {{"error", level::error}, {"warning", level::warning}, {"note", level::note}}),
          one_of<confidence>("--min-confidence", "Show findings from this confidence on [medium]",
                             chosen->lint.min_confidence,
                             {{"low", confidence::low},
                              {"medium", confidence::medium},
                              {"high", confidence::high}}),
          one_of<color_choice>("--color", "Colours; NO_COLOR is heeded [auto]", chosen->color,
                               {{"auto", color_choice::automatic},
                                {"always", color_choice::always},
                                {"never", color_choice::never}}),
          flag("--show-secrets", "Print keys and passwords instead of a mask",
               chosen->lint.show_secrets),
          text("--stdin-filename", "NAME", "What findings call standard input [<stdin>]",
               chosen->stdin_filename),
      },
      {"PATH", paths_help, 1U << 20, &chosen->paths},
      epilogue,
      [chosen](streams& with) { return run_check(*chosen, with); },
  };
}

}  // namespace peerlint::cli
