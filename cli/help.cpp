#include "cli/help.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace peerlint::cli {
namespace {

constexpr std::string_view examples_and_codes = R"(
Examples:
  peerlint check hq.cfg branch.cfg      lint both, and each against the other
  peerlint check configs/ --format json
  ssh hq show running-config | peerlint check - --stdin-filename hq
  peerlint explain P1M001               why it matters and what to do
  peerlint parse hq.cfg --unknown       the lines that were not understood

Exit codes:
  0  nothing found at or above the fail level
  1  something found
  2  wrong usage, an input that cannot be read, or a rule that failed
  3  nothing was linted, or read
)";

using rows = std::vector<std::pair<std::string, std::string_view>>;

std::string section(std::string_view title, const rows& all) {
  std::size_t widest = 0;
  for (const auto& [left, right] : all) widest = std::max(widest, left.size());
  auto text = fmt::format("\n{}:\n", title);
  for (const auto& [left, right] : all) text += fmt::format("  {:<{}}  {}\n", left, widest, right);
  return text;
}

std::string as_typed(const option& each) {
  const auto names = each.short_flag.empty() ? std::string(each.flag)
                                             : fmt::format("{}, {}", each.short_flag, each.flag);
  if (!each.words.empty()) return fmt::format("{} {}", names, fmt::join(each.words, "|"));
  if (!each.value.empty()) return fmt::format("{} {}", names, each.value);
  return names;
}

}  // namespace

std::string help(std::span<const subcommand> all) {
  std::string text =
      "Lints Cisco IOS configurations and checks that the two ends of a VPN agree\n\n"
      "Usage: peerlint COMMAND [ARGUMENTS]\n";
  rows commands;
  for (const auto& each : all) commands.emplace_back(each.name, each.summary);
  text += section("Commands", commands);
  text += section("Options", {{"-h, --help", "Print this help, or that of a command, and exit"},
                              {"--version", "Print the release and exit"}});
  return text.append(examples_and_codes);
}

std::string help(const subcommand& of) {
  auto text = fmt::format("{}\n\nUsage: peerlint {}", of.summary, of.name);
  if (of.actions.into != nullptr) text += " ACTION";
  text += " [OPTIONS]";
  if (of.takes.into != nullptr)
    text += of.takes.least > 0 ? fmt::format(" {}...", of.takes.name)
                               : fmt::format(" [{}...]", of.takes.name);
  text += '\n';
  if (of.actions.into != nullptr) {
    rows actions;
    for (const auto& [word, help] : of.actions.words) actions.emplace_back(word, help);
    text += section("Actions", actions);
  }
  if (of.takes.into != nullptr)
    text += section("Arguments", {{std::string(of.takes.name), of.takes.help}});
  rows options;
  for (const auto& each : of.options) options.emplace_back(as_typed(each), each.help);
  options.emplace_back("-h, --help", "Print this help and exit");
  text += section("Options", options);
  if (!of.epilogue.empty()) text += fmt::format("\n{}\n", of.epilogue);
  return text;
}

}  // namespace peerlint::cli
