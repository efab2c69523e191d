#include "session/secrets.hpp"

#include "structure/opaque.hpp"

namespace peerlint::session {

model::secret secret_from(context& at, const located<std::string_view>& word,
                          std::uint16_t encoding) {
  using encodings = model::secret::encodings;
  at.secrets.push_back(word.at);
  const auto how = structure::is_redacted(word.value) ? encodings::redacted
                   : encoding == 6                    ? encodings::type_6
                   : encoding == 7                    ? encodings::type_7
                                                      : encodings::clear;
  return {how, std::string(word.value), word.at};
}

}  // namespace peerlint::session
