#include "cli/baseline.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include <peerlint/configuration.hpp>
#include <peerlint/render.hpp>

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/output_file.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view default_name = "peerlint-baseline.toml";

constexpr std::string_view baseline_epilogue =
    "The file is that of --baseline, else the one of peerlint.toml, else peerlint-baseline.toml.\n"
    "`write` and `prune` take the same paths as the `check` that the baseline is for.";

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::size_t findings_in(const std::vector<baseline_entry>& entries) {
  std::size_t sum = 0;
  for (const auto& each : entries) sum += each.count;
  return sum;
}

std::string name_of(const settled& settings) {
  const auto& named = settings.chosen.baseline;
  return named.empty() ? source::name_in(settings.project, std::string(default_name)) : named;
}

int give_up(streams& with, const std::string& what) {
  with.err << fmt::format("peerlint: {}\n", what);
  return exit_code::failed;
}

// The result of a check, or the exit code of one that cannot be trusted: a baseline that is made
// from half of the files would hide what the other half has.
std::variant<check_result, int> lint(const baseline_arguments& chosen, const settled& settings,
                                     streams& with) {
  workspace linted(settings.chosen.lint);
  progress_bar bar(with);
  if (!read_inputs(chosen.paths, settings, chosen.stdin_filename, with, bar, linted))
    return exit_code::interrupted;
  auto result = linted.check(bar.of("checking devices"));
  bar.wipe();
  if (with.interrupted()) return exit_code::interrupted;
  with.err << render_problems(result.problems);
  const auto code = exit_code_of(result, level::error);
  if (code == exit_code::failed)
    return give_up(with, "the baseline was left as it is: see the errors above");
  if (code == exit_code::nothing) {
    with.err << "peerlint: nothing was linted; the baseline was left as it is\n";
    return code;
  }
  return result;
}

int save(const std::string& name, const std::vector<baseline_entry>& entries,
         const std::string& told, streams& with) {
  const auto fault = write_file(name, write_baseline(entries));
  if (!fault.empty()) return give_up(with, fault);
  with.out << told << '\n';
  return exit_code::clean;
}

int write(const baseline_arguments& chosen, const settled& settings, streams& with) {
  const auto got = lint(chosen, settings, with);
  if (const auto* code = std::get_if<int>(&got)) return *code;
  const auto entries = baseline_of(std::get<check_result>(got));
  std::set<std::string> paths;
  for (const auto& each : entries) paths.insert(each.path);
  const auto name = name_of(settings);
  if (settings.chosen.baseline.empty())
    with.err << fmt::format(
        "peerlint: nothing names {0}, so `check` needs --baseline {0}, or `baseline` in {1}\n",
        name, configuration_name);
  return save(name, entries,
              fmt::format("{}: {} of {}", name, counted(findings_in(entries), "finding"),
                          counted(paths.size(), "file")),
              with);
}

// The entries without what matches nothing any more.
std::vector<baseline_entry> without(std::vector<baseline_entry> entries,
                                    const std::vector<baseline_entry>& stale) {
  for (auto& each : entries)
    for (const auto& gone : stale)
      if (each.at == gone.at) each.count -= gone.count;
  std::erase_if(entries, [](const baseline_entry& each) { return each.count == 0; });
  return entries;
}

int prune(const baseline_arguments& chosen, const settled& settings, streams& with) {
  const auto got = lint(chosen, settings, with);
  if (const auto* code = std::get_if<int>(&got)) return *code;
  const auto& before = settings.chosen.lint.baseline;
  const auto& stale = std::get<check_result>(got).stale;
  const auto name = name_of(settings);
  return save(name, without(before, stale),
              fmt::format("{}: {} of {} taken out", name, findings_in(stale),
                          counted(findings_in(before), "finding")),
              with);
}

int show(const settled& settings, streams& with) {
  const auto& entries = settings.chosen.lint.baseline;
  for (const auto& each : entries)
    with.out << fmt::format("{}: {}{}: {}{}{}\n", each.path, each.key.substr(0, each.key.find(':')),
                            each.count > 1 ? fmt::format(" ({} times)", each.count) : "",
                            each.section, each.section.empty() ? "" : " / ", each.line);
  with.out << fmt::format("{}: {}\n", name_of(settings), counted(findings_in(entries), "finding"));
  return exit_code::clean;
}

}  // namespace

int run_baseline(baseline_arguments chosen, streams& with) {
  chosen.lint.writes_baseline = chosen.action == "write";
  if (chosen.action != "show" && chosen.paths.empty())
    return give_up(with, fmt::format("baseline {} needs a PATH", chosen.action));
  auto settings = settle(chosen.lint, chosen.paths, with);
  if (!settings) return exit_code::failed;
  if (chosen.action != "write" && settings->chosen.baseline.empty()) {
    // The default name, which nobody wrote down.
    chosen.lint.baseline = name_of(*settings);
    settings = settle(chosen.lint, chosen.paths, with);
    if (!settings) return exit_code::failed;
  }
  if (chosen.action == "write") return write(chosen, *settings, with);
  if (chosen.action == "prune") return prune(chosen, *settings, with);
  return show(*settings, with);
}

subcommand baseline_command() {
  const auto chosen = std::make_shared<baseline_arguments>();
  auto options = lint_options(chosen->lint);
  append(options, reading_options(chosen->lint));
  options.push_back(text("--stdin-filename", "NAME", "What the baseline calls standard input",
                         chosen->stdin_filename));
  return {
      "baseline",
      "Accept the findings of today, so that only new ones are shown",
      std::move(options),
      {"PATH", paths_help, 1U << 20, &chosen->paths, 0},
      baseline_epilogue,
      [chosen](streams& with) { return run_baseline(*chosen, with); },
      {{{"write", "Write the findings to the baseline; what was in it is gone"},
        {"prune", "Take out what is mended"},
        {"show", "Print what is in it"}},
       &chosen->action},
  };
}

}  // namespace peerlint::cli
