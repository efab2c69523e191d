#include "cli/tunnels.hpp"

#include <memory>
#include <utility>

#include <peerlint/render.hpp>

#include "cli/color.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view tunnels_epilogue =
    "The exit code is 1 when a tunnel fails, or something at or above the fail level is found of\n"
    "one. 'peerlint pair' tells all of a single tunnel.";

std::string dressed(const tunnels_result& result, const workspace& from,
                    const tunnels_arguments& chosen, const streams& with) {
  if (chosen.format == "json") return render_tunnels_json(result);
  if (chosen.format == "dot") return render_tunnels_dot(result);
  if (chosen.format == "mermaid") return render_tunnels_mermaid(result);
  if (chosen.format == "html") return render_tunnels_html(result, from);
  return render_tunnels(result, page_dress_of(chosen.color, with.where));
}

}  // namespace

int run_tunnels(const tunnels_arguments& chosen, streams& with) {
  const auto settings = settle(chosen.lint, chosen.paths, with);
  if (!settings) return exit_code::failed;
  workspace read(settings->chosen.lint);
  progress_bar bar(with);
  if (!read_inputs(chosen.paths, *settings, chosen.stdin_filename, with, bar, read))
    return exit_code::interrupted;
  const auto result = read.report_tunnels(bar.of("checking devices"));
  bar.wipe();
  if (with.interrupted()) return exit_code::interrupted;

  const auto code = exit_code_of(result, settings->chosen.fail_level);
  with.err << render_problems(result.problems,
                              dress_of(chosen.color, with.where.err_is_terminal, with.where));
  if (code == exit_code::nothing) with.err << "peerlint: nothing was linted\n";
  with.err.flush();
  with.out << dressed(result, read, chosen, with);
  with.out.flush();
  return code;
}

subcommand tunnels_command() {
  const auto chosen = std::make_shared<tunnels_arguments>();
  std::vector<option> options{
      one_of<std::string>("--format", "How they are printed [text]", chosen->format,
                          {{"text", "text"},
                           {"json", "json"},
                           {"html", "html"},
                           {"dot", "dot"},
                           {"mermaid", "mermaid"}}),
      color_option(chosen->color),
  };
  append(options, lint_options(chosen->lint));
  append(options, reading_options(chosen->lint));
  options.push_back(stdin_filename_option(chosen->stdin_filename));
  return {
      "tunnels",          "Every tunnel among the devices, and whether it comes up",
      std::move(options), {"PATH", paths_help, 1U << 20, &chosen->paths},
      tunnels_epilogue,   [chosen](streams& with) { return run_tunnels(*chosen, with); },
  };
}

}  // namespace peerlint::cli
