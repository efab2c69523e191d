#include "cli/rules.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include <fmt/format.h>

#include <peerlint/render.hpp>
#include <peerlint/workspace.hpp>

#include "cli/exit_code.hpp"

namespace peerlint::cli {
namespace {

std::string table(std::span<const rule_info> rules) {
  std::size_t widest = 4;
  for (const auto& each : rules) widest = std::max(widest, each.name.size());
  auto text = fmt::format("{:<7} {:<{}} {:<8} {:<11} {:<8} {}\n", "CODE", "NAME", widest, "LEVEL",
                          "CONFIDENCE", "FIX", "SUMMARY");
  for (const auto& each : rules)
    text += fmt::format("{:<7} {:<{}} {:<8} {:<11} {:<8} {}{}\n", each.code, each.name, widest,
                        to_text(each.level), to_text(each.confidence), to_text(each.fix),
                        each.summary, each.on_by_default ? "" : " (off by default)");
  return text;
}

}  // namespace

int run_rules(const rules_arguments& chosen, streams& with) {
  const auto all = all_rules();
  with.out << (chosen.format == "json" ? render_rules_json(all) : table(all));
  return exit_code::clean;
}

subcommand rules_command() {
  const auto chosen = std::make_shared<rules_arguments>();
  return {
      "rules",
      "List every rule",
      {one_of<std::string>("--format", "How they are printed [table]", chosen->format,
                           {{"table", "table"}, {"json", "json"}})},
      {},
      "",
      [chosen](streams& with) { return run_rules(*chosen, with); },
  };
}

}  // namespace peerlint::cli
