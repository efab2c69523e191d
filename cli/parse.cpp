#include "cli/parse.hpp"

#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <peerlint/render.hpp>

#include "cli/complain.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

using renderer = std::string (*)(const parse_result&, const workspace&);

// What may be shown, and how each format prints it.
struct view {
  renderer text;  // null: there is none
  renderer json;
};

constexpr view overview{
    [](const parse_result& result, const workspace&) { return render_overview(result); },
    [](const parse_result& result, const workspace&) { return render_overview_json(result); }};
constexpr view unknown_lines{render_unknown, render_unknown_json};
constexpr view tree{nullptr, render_tree_json};

}  // namespace

int run_parse(const parse_options& chosen, streams& with) {
  if (chosen.unknown && chosen.tree)
    return complain(with.err, "peerlint parse --help",
                    "'--unknown' and '--tree' are two outputs; choose one");
  if (chosen.tree && chosen.format == "text")
    return complain(with.err, "peerlint parse --help", "'--tree' is printed as JSON only");
  const auto& shown = chosen.tree ? tree : chosen.unknown ? unknown_lines : overview;

  const auto settings = settle(chosen.reading, chosen.paths, with);
  if (!settings) return exit_code::failed;
  workspace read(settings->chosen.lint);
  {
    progress_bar bar(with);
    if (!read_inputs(chosen.paths, *settings, chosen.stdin_filename, with, bar, read))
      return exit_code::interrupted;
  }
  const auto result = read.parse();
  const auto code = exit_code_of(result);
  with.err << render_problems(result.problems);
  if (code == exit_code::nothing) with.err << "peerlint: nothing was read\n";
  with.err.flush();
  const bool as_text = shown.text != nullptr && chosen.format != "json";
  with.out << (as_text ? shown.text : shown.json)(result, read);
  with.out.flush();
  return code;
}

subcommand parse_command() {
  const auto chosen = std::make_shared<parse_options>();
  std::vector<option> options{
      flag("--unknown", "The lines that were not understood, and why", chosen->unknown),
      flag("--tree", "Everything that was understood, as JSON", chosen->tree),
      one_of<std::string>("--format", "How it is printed [text; --tree: json]", chosen->format,
                          {{"text", "text"}, {"json", "json"}}),
  };
  append(options, reading_options(chosen->reading));
  options.push_back(stdin_filename_option(chosen->stdin_filename));
  return {
      "parse",
      "Show how configurations were read: lines by class, or the typed model",
      std::move(options),
      {"PATH", paths_help, 1U << 20, &chosen->paths},
      "",
      [chosen](streams& with) { return run_parse(*chosen, with); },
  };
}

}  // namespace peerlint::cli
