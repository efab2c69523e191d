#include <fmt/format.h>

#include "cli/completions/offers.hpp"
#include "cli/completions/shells.hpp"

namespace peerlint::cli::completions {
namespace {

std::string described(const std::vector<offer>& offers) {
  std::string text;
  for (const auto& each : offers) {
    const auto meaning = each.meaning.empty() ? "" : fmt::format(":{}", each.meaning);
    text += fmt::format("    {}\n", in_quotes(escaped(each.word, ":\\") + meaning));
  }
  return text;
}

// A function that offers words, each with its meaning.
std::string list_function(std::string_view name, std::string_view tag,
                          const std::vector<offer>& offers) {
  return fmt::format("\n{}() {{\n  local -a all=(\n{}  )\n  _describe -t {} {} all \"$@\"\n}}\n",
                     name, described(offers), tag, tag);
}

// By the values of `completion`.
constexpr std::string_view actions[] = {" ", "_files", "_peerlint_rule",
                                        "_sequence _peerlint_selector"};

std::string action(completion offered, const std::vector<std::string_view>& words) {
  if (!words.empty()) return fmt::format("({})", fmt::join(words, " "));
  return std::string(actions[static_cast<std::size_t>(offered)]);
}

std::string argument(const option& each) {
  const auto help = fmt::format("[{}]", escaped(each.help, "[]\\"));
  const std::string repeats = each.repeats ? "*" : "";
  std::string value;
  std::string joined;
  if (takes_value(each)) {
    value = fmt::format(":{}:{}", each.value.empty() ? "value" : each.value,
                        action(completion_of(each), each.words));
    joined = "=";
  }
  if (each.short_flag.empty())
    return in_quotes(fmt::format("{}{}{}{}{}", repeats, each.flag, joined, help, value));
  const auto excludes = each.repeats ? "*" : fmt::format("({} {})", each.short_flag, each.flag);
  return fmt::format("{}{{{}{},{}{}}}{}", in_quotes(excludes), each.short_flag,
                     value.empty() ? "" : "+", each.flag, joined, in_quotes(help + value));
}

std::string operand(const operands& takes) {
  const auto offered = cli::completion_of(takes.name).value_or(completion::nothing);
  return in_quotes(fmt::format("{}:{}:{}", takes.most > 1 ? "*" : "1", takes.name,
                               action(offered, takes.words)));
}

std::string arguments(const subcommand& of) {
  auto text = fmt::format("    {})\n      _arguments -s -S", in_quotes(of.name));
  for (const auto& each : of.options) text += fmt::format(" \\\n        {}", argument(each));
  text += " \\\n        '(- *)'{-h,--help}'[Print this help and exit]'";
  if (of.takes.into != nullptr) text += fmt::format(" \\\n        {}", operand(of.takes));
  return text + " ;;\n";
}

// The words of the command are taken off, since _arguments counts from there.
constexpr std::string_view walk_begins = R"(
_peerlint() {
  local command=$words[2]
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then
      _arguments '(- *)'{-h,--help}'[Print this help and exit]' '(- *)--version[Print the release and exit]'
    else
      _peerlint_command
    fi
    return
  fi
  shift words
  (( CURRENT -= 1 ))
)";

std::string group_step(std::string_view group) {
  return fmt::format(R"(  if [[ $command == {0} ]]; then
    if (( CURRENT == 2 )); then
      _peerlint_command_{0}
      return
    fi
    command+=" $words[2]"
    shift words
    (( CURRENT -= 1 ))
  fi
)",
                     group);
}

constexpr std::string_view end = R"(
if [[ $funcstack[1] == _peerlint ]]; then
  _peerlint "$@"
else
  compdef _peerlint peerlint
fi
)";

}  // namespace

std::string zsh(std::span<const subcommand> all) {
  std::string text =
      "#compdef peerlint\n# zsh completion of peerlint, made by: peerlint completions zsh\n";
  text += list_function("_peerlint_rule", "rule", rule_offers());
  text += list_function("_peerlint_selector", "rule", selector_offers());
  text += list_function("_peerlint_command", "command", commands_behind(all, ""));
  for (const auto& each : groups(all))
    text += list_function("_peerlint_command_" + each, "command", commands_behind(all, each));
  text += walk_begins;
  for (const auto& each : groups(all)) text += group_step(each);
  text += "  case $command in\n";
  for (const auto* each : shown(all)) text += arguments(*each);
  text += "  esac\n}\n";
  return text.append(end);
}

}  // namespace peerlint::cli::completions
