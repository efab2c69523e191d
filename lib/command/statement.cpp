#include "command/statement.hpp"

#include <array>

namespace peerlint::command {

statement::statement(std::string_view content, std::uint32_t text_number,
                     std::uint32_t content_begin)
    : line(content), text(text_number), begin(content_begin) {
  words.reserve(8);  // of most lines; grown one by one they would be moved four times
  for (std::uint32_t at = 0;;) {
    const auto word = structure::next_word(line, at);
    if (word.size == 0) break;
    words.push_back(word);
    at = word.begin + word.size;
  }
  if (words.size() < 2) return;
  static constexpr std::array<std::string_view, 2> signs{"no", "default"};
  const auto resolved = structure::resolve(this->word(0), signs);
  // An abbreviated `default` competes with too many words to be guessed.
  if (resolved.is != structure::resolution::exact) return;
  sign = resolved.index == 0 ? polarity::no : polarity::by_default;
  words.erase(words.begin());
}

}  // namespace peerlint::command
