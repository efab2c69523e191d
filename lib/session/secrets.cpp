#include "session/secrets.hpp"

#include <array>

#include "structure/opaque.hpp"

namespace peerlint::session {
namespace {

using encodings = model::secret::encodings;

encodings encoding_of(std::string_view word, std::uint16_t digit) {
  constexpr std::array<encodings, 10> by_digit{
      encodings::clear,  encodings::clear,  encodings::clear,  encodings::clear,
      encodings::type_4, encodings::type_5, encodings::type_6, encodings::type_7,
      encodings::type_8, encodings::type_9};
  // Where a digit says so, `$9$…` is a hash and not what some tool left of a secret.
  const bool is_hash = digit == 9 && word.starts_with("$9$");
  if (structure::is_redacted(word) && !is_hash) return encodings::redacted;
  return digit < by_digit.size() ? by_digit[digit] : encodings::clear;
}

}  // namespace

model::secret secret_from(context& at, const located<std::string_view>& word,
                          std::uint16_t encoding) {
  at.secrets.push_back(word.at);
  return {encoding_of(word.value, encoding), std::string(word.value), word.at};
}

}  // namespace peerlint::session
