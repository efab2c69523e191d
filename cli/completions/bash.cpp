#include <fmt/format.h>

#include "cli/completions/offers.hpp"
#include "cli/completions/shells.hpp"

namespace peerlint::cli::completions {
namespace {

// The tables above it say what there is; this says where the cursor is.
constexpr std::string_view walk = R"sh(
# Offers $1 (words, or what stands for them) for what is typed, $2.
_peerlint_offer() {
  local words=$1 typed=$2 before='' each
  case $words in
    @files)
      compopt -o filenames 2>/dev/null
      while IFS= read -r each; do COMPREPLY+=("$each"); done < <(compgen -f -- "$typed")
      return ;;
    @rule) words=$_peerlint_rules ;;
    @selectors)
      compopt -o nospace 2>/dev/null
      words=$_peerlint_selectors
      [[ $typed == *,* ]] && before=${typed%,*}, typed=${typed##*,} ;;
  esac
  while IFS= read -r each; do COMPREPLY+=("$each"); done \
    < <(compgen -P "$before" -W "$words" -- "$typed")
}

_peerlint() {
  local current=${COMP_WORDS[COMP_CWORD]} command='' option='' values each first=1 operands=''
  COMPREPLY=()
  while ((first < COMP_CWORD)) && [[ -z $command || -n $(_peerlint_commands "$command") ]]; do
    command+=${command:+ }${COMP_WORDS[first]}
    ((first += 1))
  done
  for each in "${COMP_WORDS[@]:first:COMP_CWORD-first}"; do
    [[ $each == -- ]] && operands=only
  done
  # `--format=j` is three words to bash.
  option=${COMP_WORDS[COMP_CWORD-1]}
  if [[ $current == = ]]; then
    current=''
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [[ -z $operands && $option == -* ]] && values=$(_peerlint_values "$command" "$option"); then
    _peerlint_offer "$values" "$current"
  elif [[ -z $operands && $current == -?* ]]; then
    _peerlint_offer "$(_peerlint_options "$command")" "$current"
  else
    values=$(_peerlint_commands "$command")
    [[ -n $values ]] || values=$(_peerlint_values "$command" '')
    _peerlint_offer "$values" "$current"
  fi
}

complete -F _peerlint peerlint
)sh";

std::string words_of(const std::vector<offer>& offers) {
  std::string text;
  for (const auto& each : offers) text += (text.empty() ? "" : " ") + each.word;
  return text;
}

// By the values of `completion`.
constexpr std::string_view stand_ins[] = {"", "@files", "@rule", "@selectors"};

std::string values_of(completion offered, const std::vector<std::string_view>& words) {
  if (!words.empty()) return fmt::format("{}", fmt::join(words, " "));
  return std::string(stand_ins[static_cast<std::size_t>(offered)]);
}

// A branch of `case`: what is printed for these patterns.
std::string branch(const std::string& patterns, std::string_view words) {
  return fmt::format("    {}) echo {} ;;\n", patterns, in_quotes(words));
}

std::string function_of(std::string_view comment, std::string_view name, std::string_view of,
                        const std::string& branches) {
  return fmt::format("\n# {}\n{}() {{\n  case {} in\n{}    *) return 1 ;;\n  esac\n}}\n", comment,
                     name, of, branches);
}

std::string commands(std::span<const subcommand> all) {
  auto branches = branch("''", words_of(commands_behind(all, "")));
  for (const auto& each : groups(all))
    branches += branch(in_quotes(each), words_of(commands_behind(all, each)));
  return function_of("What may stand behind the words $1.", "_peerlint_commands", "$1", branches);
}

std::string options(std::span<const subcommand> all) {
  auto branches = branch("''", "--help --version");
  for (const auto* each : shown(all)) {
    std::string flags;
    for (const auto& option : each->options) flags += std::string(option.flag) + ' ';
    branches += branch(in_quotes(each->name), flags + "--help");
  }
  return function_of("The options of command $1.", "_peerlint_options", "$1", branches);
}

std::string values(std::span<const subcommand> all) {
  std::string branches;
  for (const auto* each : shown(all)) {
    for (const auto& option : each->options) {
      if (!takes_value(option)) continue;
      auto patterns = in_quotes(fmt::format("{}:{}", each->name, option.flag));
      if (!option.short_flag.empty())
        patterns += '|' + in_quotes(fmt::format("{}:{}", each->name, option.short_flag));
      branches += branch(patterns, values_of(completion_of(option), option.words));
    }
    if (each->takes.into == nullptr) continue;
    const auto offered = cli::completion_of(each->takes.name).value_or(completion::nothing);
    branches +=
        branch(in_quotes(fmt::format("{}:", each->name)), values_of(offered, each->takes.words));
  }
  return function_of("The values of option $2 of command $1, without $2 its operands.",
                     "_peerlint_values", "$1:$2", branches);
}

}  // namespace

std::string bash(std::span<const subcommand> all) {
  auto text = fmt::format(
      "# bash completion of peerlint, made by: peerlint completions bash\n\n"
      "_peerlint_rules={}\n_peerlint_selectors={}\n",
      in_quotes(words_of(rule_offers())), in_quotes(words_of(selector_offers())));
  text += commands(all) + options(all) + values(all);
  return text.append(walk);
}

}  // namespace peerlint::cli::completions
