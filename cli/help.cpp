#include "cli/help.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/manual.hpp"

namespace peerlint::cli {
namespace {

using rows = std::vector<std::pair<std::string, std::string_view>>;

std::string section(std::string_view title, const rows& all) {
  std::size_t widest = 0;
  for (const auto& [left, right] : all) widest = std::max(widest, left.size());
  auto text = fmt::format("\n{}:\n", title);
  for (const auto& [left, right] : all) text += fmt::format("  {:<{}}  {}\n", left, widest, right);
  return text;
}

rows rows_of(std::span<const manual::entry> entries) {
  rows made;
  for (const auto& [what, meaning] : entries) made.emplace_back(what, meaning);
  return made;
}

// A line that has something to say beside it is aligned with its like; others stand alone.
std::string text_of_examples() {
  std::size_t widest = 0;
  for (const auto& [typed, meaning] : manual::examples())
    if (!meaning.empty()) widest = std::max(widest, typed.size());
  std::string text = "\nExamples:\n";
  for (const auto& [typed, meaning] : manual::examples())
    text += meaning.empty() ? fmt::format("  {}\n", typed)
                            : fmt::format("  {:<{}}  {}\n", typed, widest, meaning);
  return text;
}

}  // namespace

std::string as_typed(const option& each) {
  const auto names = each.short_flag.empty() ? std::string(each.flag)
                                             : fmt::format("{}, {}", each.short_flag, each.flag);
  if (!each.words.empty()) return fmt::format("{} {}", names, fmt::join(each.words, "|"));
  if (!each.value.empty()) return fmt::format("{} {}", names, each.value);
  return names;
}

std::string synopsis(const subcommand& of) {
  const auto* const action = of.actions.into == nullptr ? "" : " ACTION";
  auto text = fmt::format("peerlint {}{} [OPTIONS]", of.name, action);
  if (of.takes.into == nullptr) return text;
  auto operand = of.takes.words.empty() ? std::string(of.takes.name)
                                        : fmt::format("{}", fmt::join(of.takes.words, "|"));
  // A name of several words says by itself what may be repeated.
  if (of.takes.most > 1 && of.takes.name.find(' ') == std::string_view::npos) operand += "...";
  return text + fmt::format(fmt::runtime(of.takes.least == 0 ? " [{}]" : " {}"), operand);
}

std::string help(std::span<const subcommand> all) {
  auto text = fmt::format("{}\n\nUsage: peerlint COMMAND [ARGUMENTS]\n", manual::summary);
  rows commands;
  for (const auto& each : all)
    if (!each.hidden) commands.emplace_back(each.name, each.summary);
  text += section("Commands", commands);
  text += section("Options", rows_of(manual::options()));
  text += text_of_examples();
  return text += section("Exit codes", rows_of(manual::exit_codes()));
}

std::string help(const subcommand& of) {
  auto text = fmt::format("{}\n\nUsage: {}\n", of.summary, synopsis(of));
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
