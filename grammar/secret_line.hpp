#pragma once

#include <string_view>

#include "grammar/lexical.hpp"

namespace peerlint::grammar {

/// A key or password that may hold blanks: all words but a remark behind `!`.
template <literal Text>
struct secret_line : terminal<secret_line<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) {
    const auto first = structure::next_word(rest, 0);
    auto end = first.begin + first.size;
    for (auto word = first; word.size > 0; word = structure::next_word(rest, end)) {
      if (word.begin > first.begin && rest[word.begin] == '!') break;
      end = word.begin + word.size;
    }
    return {first.begin, end - first.begin};
  }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty();
  }
};

}  // namespace peerlint::grammar
