#include "cli/parse_arguments.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/mistyped.hpp"

// The only unit that sees CLI11. It is asked to take every argument, also what it does not know,
// and prints nothing, so that all complaints are worded here.
namespace peerlint::cli {
namespace {

bool takes_value(const option& each) { return !each.value.empty() || !each.words.empty(); }

class parser {
 public:
  explicit parser(const subcommand& of) : of_(of) {
    app_.allow_extras();
    if (of.takes.into != nullptr || of.actions.into != nullptr)
      app_.add_option("operands", operands_)->expected(0, std::numeric_limits<int>::max());
    values_.resize(of.options.size());
    for (std::size_t i = 0; i < of.options.size(); ++i) add(of.options[i], values_[i]);
  }

  // What is wrong, in words; "" when all was set.
  std::string parse(std::span<const std::string> arguments) {
    try {
      // CLI11 takes its arguments from the back.
      app_.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
      throw;
    } catch (const CLI::ParseError& error) {
      return without_value(error.what());
    }
    auto rest = app_.remaining();
    std::erase(rest, "--");
    if (!rest.empty()) return unknown(rest);
    return set();
  }

 private:
  struct typed {
    CLI::Option* option = nullptr;
    std::vector<std::string> texts;
    bool present = false;
  };

  void add(const option& each, typed& into) {
    auto name = std::string(each.flag);
    if (!each.short_flag.empty()) name = fmt::format("{},{}", each.short_flag, name);
    into.option = takes_value(each) ? app_.add_option(name, into.texts)->allow_extra_args(false)
                                    : app_.add_flag(name, into.present);
    if (each.most_values > 1) into.option->expected(2, static_cast<int>(each.most_values));
  }

  std::string without_value(std::string_view complaint) const {
    for (const auto& each : of_.options) {
      if (complaint.substr(0, each.flag.size()) != each.flag) continue;
      if (each.words.empty()) return fmt::format("option '{}' needs a value", each.flag);
      return fmt::format("option '{}' needs a value: {}", each.flag, one_of_these(each.words));
    }
    return std::string(complaint);
  }

  std::string unknown(const std::vector<std::string>& rest) const {
    const auto option =
        std::find_if(rest.begin(), rest.end(), [](auto& each) { return each.starts_with('-'); });
    if (option == rest.end()) return fmt::format("unexpected argument '{}'", rest.front());
    const auto name = option->substr(0, option->find('='));
    std::vector<std::string_view> flags{"--help"};
    for (const auto& each : of_.options) flags.push_back(each.flag);
    return fmt::format("unknown option '{}'{}", name, did_you_mean(name, flags));
  }

  std::string set() {
    if (auto wrong = set_action(); !wrong.empty()) return wrong;
    for (std::size_t i = 0; i < values_.size(); ++i)
      if (auto wrong = set(of_.options[i], values_[i]); !wrong.empty()) return wrong;
    if (of_.takes.into == nullptr) return "";
    if (operands_.empty() && of_.takes.least > 0)
      return fmt::format("{} needs {}{}", of_.name,
                         of_.takes.name.find(' ') == std::string_view::npos ? "a " : "",
                         of_.takes.name);
    if (operands_.size() > of_.takes.most)
      return fmt::format("unexpected argument '{}'", operands_[of_.takes.most]);
    for (const auto& each : operands_)
      if (!one_of(of_.takes.words, each))
        return unknown_word(of_.takes.words, of_.takes.name, each);
    *of_.takes.into = operands_;
    return "";
  }

  static bool one_of(const std::vector<std::string_view>& words, const std::string& text) {
    return words.empty() || std::find(words.begin(), words.end(), text) != words.end();
  }

  static std::string unknown_word(const std::vector<std::string_view>& words, std::string_view of,
                                  const std::string& text) {
    const auto near = did_you_mean(text, words);
    return fmt::format("unknown value '{}' for '{}'{}", text, of,
                       near.empty() ? "; expected " + one_of_these(words) : near);
  }

  // Takes the first operand as the action.
  std::string set_action() {
    if (of_.actions.into == nullptr) return "";
    std::vector<std::string_view> words;
    for (const auto& [word, help] : of_.actions.words) words.push_back(word);
    if (operands_.empty())
      return fmt::format("{} needs an action: {}", of_.name, one_of_these(words));
    const auto action = operands_.front();
    if (std::find(words.begin(), words.end(), action) == words.end()) {
      const auto near = did_you_mean(action, words);
      return fmt::format("unknown action '{}'{}", action,
                         near.empty() ? "; expected " + one_of_these(words) : near);
    }
    operands_.erase(operands_.begin());
    *of_.actions.into = action;
    return "";
  }

  static std::string set(const option& of, const typed& given) {
    if (!takes_value(of)) return given.present ? of.set("") : "";
    auto texts = std::span(given.texts);
    if (!of.repeats && texts.size() > 1) texts = texts.last(1);
    for (const auto& text : texts)
      if (auto wrong = set(of, text); !wrong.empty()) return wrong;
    return "";
  }

  static std::string set(const option& of, const std::string& text) {
    if (!one_of(of.words, text)) return unknown_word(of.words, of.flag, text);
    const auto wrong = of.set(text);
    return wrong.empty() ? "" : fmt::format("'{}' for '{}': {}", text, of.flag, wrong);
  }

  const subcommand& of_;
  CLI::App app_;
  std::vector<typed> values_;
  std::vector<std::string> operands_;
};

}  // namespace

std::optional<int> parse_arguments(const subcommand& of, std::span<const std::string> arguments,
                                   streams& with) {
  parser parse(of);
  try {
    const auto wrong = parse.parse(arguments);
    if (wrong.empty()) return std::nullopt;
    with.err << fmt::format("peerlint: {}\ntry 'peerlint {} --help'\n", wrong, of.name);
    return exit_code::failed;
  } catch (const CLI::CallForHelp&) {
    with.out << help(of);
    return exit_code::clean;
  }
}

}  // namespace peerlint::cli
