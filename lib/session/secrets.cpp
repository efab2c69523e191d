#include "session/secrets.hpp"

#include <algorithm>

namespace peerlint::session {

bool looks_redacted(std::string_view word) {
  if (word.empty()) return true;
  if (word.front() == '<' && word.back() == '>') return true;
  if (word.starts_with("{{") || word.starts_with("<%") || word.starts_with("$9$")) return true;
  // One character over and over: ***, xxxx, XXXXXX, ....
  const bool monotone = std::all_of(word.begin(), word.end(),
                                    [&](char c) { return c == word.front(); });
  return monotone && word.size() >= 3 &&
         (word.front() == '*' || word.front() == 'x' || word.front() == 'X' || word.front() == '.');
}

model::secret secret_from(context& at, const located<std::string_view>& word,
                          std::uint16_t encoding) {
  using encodings = model::secret::encodings;
  at.secrets.push_back(word.at);
  const auto how = looks_redacted(word.value) ? encodings::redacted
                   : encoding == 6            ? encodings::type_6
                   : encoding == 7            ? encodings::type_7
                                              : encodings::clear;
  return {how, std::string(word.value), word.at};
}

}  // namespace peerlint::session
