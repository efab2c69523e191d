#include "cli/explain.hpp"

#include <memory>
#include <string_view>

#include <fmt/format.h>

#include <peerlint/workspace.hpp>

#include "cli/color.hpp"
#include "cli/complain.hpp"
#include "cli/exit_code.hpp"
#include "cli/markdown/page.hpp"
#include "cli/mistyped.hpp"

namespace peerlint::cli {
namespace {

std::string unknown_rule(const std::string& word) {
  const auto all = all_rules();
  std::vector<std::string_view> candidates;
  for (const auto& each : all) candidates.insert(candidates.end(), {each.code, each.name});
  const auto near = did_you_mean(word, candidates);
  return fmt::format("peerlint: unknown rule '{}'{}\n", word,
                     near.empty() ? "; 'peerlint rules' lists them all" : near);
}

std::vector<std::string> codes_of_all() {
  std::vector<std::string> codes;
  for (const auto& each : all_rules())
    if (!explain(each.code).empty()) codes.emplace_back(each.code);
  return codes;
}

// The page with a line end.
std::string shown(std::string_view page, const explain_arguments& chosen, const streams& with) {
  const auto dress = dress_of(chosen.color, with.where.out_is_terminal, with.where);
  if (with.where.out_is_terminal || dress.color)
    return markdown::draw_page(page, with.where.width, dress);
  return fmt::format("{}{}", page, page.ends_with('\n') ? "" : "\n");
}

}  // namespace

int run_explain(const explain_arguments& chosen, streams& with) {
  if (chosen.all && !chosen.rules.empty())
    return complain(with.err, "peerlint explain --help",
                    fmt::format("'--all' prints every page; leave '{}' out", chosen.rules.front()));
  if (!chosen.all && chosen.rules.empty())
    return complain(with.err, "peerlint explain --help", "explain needs a RULE, or --all");
  int code = exit_code::clean;
  bool first = true;
  for (const auto& rule : chosen.all ? codes_of_all() : chosen.rules) {
    const auto page = explain(rule);
    if (page.empty()) {
      with.err << unknown_rule(rule);
      code = exit_code::failed;
      continue;
    }
    with.out << (first ? "" : shown("\n---\n\n", chosen, with)) << shown(page, chosen, with);
    first = false;
  }
  return code;
}

subcommand explain_command() {
  const auto chosen = std::make_shared<explain_arguments>();
  return {
      "explain",
      "Print what a rule does, why it matters, and how to fix it",
      {
          flag("--all", "The pages of all rules, sorted by code", chosen->all),
          color_option(chosen->color),
      },
      {"RULE", "A code or a name: REF001, undefined-transform-set", 100, &chosen->rules, 0},
      "Piped, or with --color never and no terminal, the page is Markdown.",
      [chosen](streams& with) { return run_explain(*chosen, with); },
  };
}

}  // namespace peerlint::cli
