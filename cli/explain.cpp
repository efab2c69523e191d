#include "cli/explain.hpp"

#include <memory>
#include <string_view>

#include <fmt/format.h>

#include <peerlint/workspace.hpp>

#include "cli/exit_code.hpp"
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

}  // namespace

int run_explain(const explain_arguments& chosen, streams& with) {
  int code = exit_code::clean;
  bool first = true;
  for (const auto& rule : chosen.rules) {
    const auto page = explain(rule);
    if (page.empty()) {
      with.err << unknown_rule(rule);
      code = exit_code::failed;
      continue;
    }
    with.out << (first ? "" : "\n") << page << (page.ends_with('\n') ? "" : "\n");
    first = false;
  }
  return code;
}

subcommand explain_command() {
  const auto chosen = std::make_shared<explain_arguments>();
  return {
      "explain", "Print what a rule does, why it matters, and how to fix it",
      {},        {"RULE", "A code or a name: REF001, undefined-transform-set", 100, &chosen->rules},
      "",        [chosen](streams& with) { return run_explain(*chosen, with); },
  };
}

}  // namespace peerlint::cli
