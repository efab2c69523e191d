#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/streams.hpp"

namespace peerlint::cli {

/// An option as a value: how it is written, what it takes, where it goes.
struct option {
  std::string_view flag;   ///< "--format"
  std::string_view value;  ///< what --help calls its value; "" for one that takes none
  std::string_view help;
  std::vector<std::string_view> words;  ///< its only values; empty for any
  std::function<void(const std::string&)> set;
};

/// What stands behind the command's name and is no option.
struct operands {
  std::string_view name;  ///< "PATH"; "" when there are none
  std::string_view help;
  std::size_t most = 0;  ///< at least one is always needed
  std::vector<std::string>* into = nullptr;
};

/// A subcommand: `run` is called once its arguments are set.
struct subcommand {
  std::string_view name;
  std::string_view summary;
  std::vector<option> options;
  operands takes;
  std::string_view epilogue;
  std::function<int(streams&)> run;
};

/// An option that is there or not.
[[nodiscard]] inline option flag(std::string_view name, std::string_view help, bool& into) {
  return {name, "", help, {}, [&into](const std::string&) { into = true; }};
}

/// An option that takes any text.
[[nodiscard]] inline option text(std::string_view name, std::string_view value,
                                 std::string_view help, std::string& into) {
  return {name, value, help, {}, [&into](const std::string& given) { into = given; }};
}

/// An option that takes one of some words, each with what it means.
template <class T>
[[nodiscard]] option one_of(std::string_view name, std::string_view help, T& into,
                            std::vector<std::pair<std::string_view, T>> meanings) {
  option made{name, "", help, {}, {}};
  for (const auto& [word, meaning] : meanings) made.words.push_back(word);
  made.set = [&into, meanings = std::move(meanings)](const std::string& given) {
    for (const auto& [word, meaning] : meanings)
      if (word == given) into = meaning;
  };
  return made;
}

}  // namespace peerlint::cli
