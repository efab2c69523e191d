#pragma once

#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/streams.hpp"

namespace peerlint::cli {

/// An option as a value: how it is written, what it takes, where it goes.
struct option {
  std::string_view flag;   ///< "--format"
  std::string_view value;  ///< what --help calls its value (see value_name.hpp); "": none
  std::string_view help;
  std::vector<std::string_view> words;  ///< its only values; empty for any
  /// Takes one value as it was typed; says what is wrong with it, or "".
  std::function<std::string(const std::string&)> set;
  bool repeats = false;           ///< every value counts; else the last one
  std::string_view short_flag{};  ///< "-j"
  std::size_t most_values = 1;    ///< that stand behind it, up to the next option; else two at least
};

/// What stands behind the command's name and is no option.
struct operands {
  std::string_view name;  ///< "PATH" (see value_name.hpp); "" when there are none
  std::string_view help;
  std::size_t most = 0;
  std::vector<std::string>* into = nullptr;
  std::size_t least = 1;
  std::vector<std::string_view> words{};  ///< its only values; empty for any
};

/// What a command with several tasks is told first: `baseline write`.
struct actions {
  std::vector<std::pair<std::string_view, std::string_view>> words;  ///< each with its help
  std::string* into = nullptr;
};

/// A subcommand: `run` is called once its arguments are set.
struct subcommand {
  std::string_view name;
  std::string_view summary;
  std::vector<option> options;
  operands takes;
  std::string_view epilogue;
  std::function<int(streams&)> run;
  cli::actions actions{};
  bool hidden = false;  ///< --help and completions leave it out
};

/// Puts options that several commands share behind those that are there.
inline void append(std::vector<option>& to, std::vector<option> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// An option that is there or not.
[[nodiscard]] inline option flag(std::string_view name, std::string_view help, bool& into) {
  return {name, "", help, {}, [&into](const std::string&) { return into = true, std::string(); }};
}

/// An option that takes any text.
[[nodiscard]] inline option text(std::string_view name, std::string_view value,
                                 std::string_view help, std::string& into) {
  return {name, value, help, {}, [&into](const std::string& given) {
            return into = given, std::string();
          }};
}

/// An option that may be given again, each time with another text.
[[nodiscard]] inline option texts(std::string_view name, std::string_view value,
                                  std::string_view help, std::vector<std::string>& into) {
  const auto set = [&into](const std::string& given) {
    return into.push_back(given), std::string();
  };
  return {name, value, help, {}, set, true};
}

/// An option that takes one of some words, each with what it means.
template <class T, class Into>
[[nodiscard]] option one_of(std::string_view name, std::string_view help, Into& into,
                            std::vector<std::pair<std::string_view, T>> meanings) {
  option made{name, "", help, {}, {}};
  for (const auto& [word, meaning] : meanings) made.words.push_back(word);
  made.set = [&into, meanings = std::move(meanings)](const std::string& given) {
    for (const auto& [word, meaning] : meanings)
      if (word == given) into = meaning;
    return std::string();
  };
  return made;
}

}  // namespace peerlint::cli
