#include "command/statement.hpp"

namespace peerlint::command {

statement::statement(std::string_view content, std::uint32_t text_number,
                     std::uint32_t content_begin)
    : line(content), text(text_number), begin(content_begin) {
  rare = structure::split(line, words);
  if (words.size() < 2) return;
  // An abbreviated `default` competes with too many words to be guessed.
  if (structure::same_word(this->word(0), "no"))
    sign = polarity::no;
  else if (structure::same_word(this->word(0), "default"))
    sign = polarity::by_default;
  else
    return;
  words.drop_front();
}

}  // namespace peerlint::command
