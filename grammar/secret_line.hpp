#pragma once

#include <string_view>

#include "grammar/lexical.hpp"

namespace peerlint::grammar {

/// A key or password that may hold blanks: all words but a remark behind `!`.
template <literal Text>
struct secret_line : terminal<secret_line<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) {
    return find_words_before_remark(rest);
  }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty();
  }
};

}  // namespace peerlint::grammar
