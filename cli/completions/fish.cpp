#include <fmt/format.h>

#include "cli/completions/offers.hpp"
#include "cli/completions/shells.hpp"

namespace peerlint::cli::completions {
namespace {

constexpr std::string_view functions = R"fish(
# Whether the command line begins with these words and goes on.
function __peerlint_in
    set -l words (commandline -opc)
    test (count $words) -gt (count $argv)
    and test "$words[2..$(math 1 + (count $argv))]" = "$argv"
end

# Whether there is nothing but these words yet.
function __peerlint_just
    test (count (commandline -opc)) -eq (math 1 + (count $argv))
    and begin
        test (count $argv) -eq 0
        or __peerlint_in $argv
    end
end

# Selectors behind those that are typed already.
function __peerlint_selectors
    set -l before (commandline -ct | string replace -r '^-[^=]*=' '' | string replace -r '[^,]*$' '')
    __peerlint_selector | string replace -r '^' -- "$before"
end

complete -c peerlint -f
)fish";

std::string fish_quoted(std::string_view text) { return '\'' + escaped(text, "'\\") + '\''; }

// A function that prints words, each with its meaning behind a tab.
std::string list_function(std::string_view name, const std::vector<offer>& offers) {
  auto text = fmt::format("\nfunction {}\n    printf '%s\\t%s\\n'", name);
  for (const auto& each : offers)
    text += fmt::format(" \\\n        {} {}", fish_quoted(each.word), fish_quoted(each.meaning));
  return text + "\nend\n";
}

// By the values of `completion`.
constexpr std::string_view actions[] = {"", " -F", " -a '(__peerlint_rule)'",
                                        " -a '(__peerlint_selectors)'"};

std::string values_of(completion offered, const std::vector<std::string_view>& words) {
  if (!words.empty()) return fmt::format(" -a '{}'", fmt::join(words, " "));
  return std::string(actions[static_cast<std::size_t>(offered)]);
}

std::string line(std::string_view condition, std::string_view what) {
  return fmt::format("complete -c peerlint -n {}{}\n", fish_quoted(condition), what);
}

std::string commands(std::span<const subcommand> all, std::string_view group) {
  const auto condition =
      group.empty() ? std::string("__peerlint_just") : fmt::format("__peerlint_just {}", group);
  std::string text;
  for (const auto& each : commands_behind(all, group))
    text += line(condition, fmt::format(" -a {} -d {}", each.word, fish_quoted(each.meaning)));
  return text;
}

std::string option_line(const std::string& condition, const option& each) {
  auto what = fmt::format(" -l {}", each.flag.substr(2));
  if (!each.short_flag.empty()) what += fmt::format(" -s {}", each.short_flag.substr(1));
  const bool file = completion_of(each) == completion::files;
  if (takes_value(each)) what += file ? " -r" : " -x";
  if (takes_value(each)) what += values_of(completion_of(each), each.words);
  return line(condition, what + fmt::format(" -d {}", fish_quoted(each.help)));
}

std::string arguments(const subcommand& of) {
  const auto condition = fmt::format("__peerlint_in {}", of.name);
  std::string text;
  for (const auto& each : of.options) text += option_line(condition, each);
  if (of.takes.into == nullptr) return text;
  const auto offered = cli::completion_of(of.takes.name).value_or(completion::nothing);
  return text + line(condition, values_of(offered, of.takes.words));
}

}  // namespace

std::string fish(std::span<const subcommand> all) {
  std::string text = "# fish completion of peerlint, made by: peerlint completions fish\n";
  text += list_function("__peerlint_rule", rule_offers());
  text += list_function("__peerlint_selector", selector_offers());
  text += functions;
  text += commands(all, "");
  for (const auto& each : groups(all)) text += commands(all, each);
  for (const auto* each : shown(all)) text += arguments(*each);
  text += "complete -c peerlint -s h -l help -d 'Print the help and exit'\n";
  text += line("__peerlint_just", " -l version -d 'Print the release and exit'");
  return text;
}

}  // namespace peerlint::cli::completions
