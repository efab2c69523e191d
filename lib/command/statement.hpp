#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <peerlint/span.hpp>
#include "command/production.hpp"
#include "structure/words.hpp"

namespace peerlint::command {

/// A line on its way into a router: its content, where that stands, and whether it begins with `no`
/// or `default`.
struct statement {
  std::string_view line;
  std::uint32_t text = span::no_text;
  std::uint32_t begin = 0;  ///< of `line` in the text
  polarity sign = polarity::positive;
  structure::word_list words;  ///< of the line, the sign's word left out
  structure::rare_characters rare = structure::no_rare_character;  ///< that the line has

  statement() = default;
  statement(std::string_view content, std::uint32_t text_number, std::uint32_t content_begin);

  /// One of the words may hold a placeholder.
  [[nodiscard]] bool placeholders() const { return (rare & structure::placeholder_sign) != 0; }
  /// The words with that of the sign.
  [[nodiscard]] std::span<const structure::word> all_words() const {
    const std::size_t of_sign = sign == polarity::positive ? 0 : 1;
    return {words.data() - of_sign, words.size() + of_sign};
  }
  [[nodiscard]] span whole() const {
    return {text, begin, static_cast<std::uint32_t>(line.size())};
  }
  [[nodiscard]] span at(std::uint32_t offset, std::uint32_t size) const {
    return {text, begin + offset, size};
  }
  [[nodiscard]] span at(structure::word word) const { return at(word.begin, word.size); }
  [[nodiscard]] std::string_view word(std::size_t number) const {
    return line.substr(words[number].begin, words[number].size);
  }
};

}  // namespace peerlint::command
