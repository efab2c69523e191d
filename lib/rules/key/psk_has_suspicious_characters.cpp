#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::key {

/// What is odd about a key, in words that do not tell it; "" for nothing.
inline std::string_view oddity_of(std::string_view key) {
  if (key.empty()) return {};
  const auto is_quote = [](char c) { return c == '"' || c == '\''; };
  if (key == "0" || key == "6" || key == "7") return "is a lone digit, as that of a type";
  if (is_quote(key.front()) || is_quote(key.back())) return "begins or ends with a quote";
  if (key.find('?') != std::string_view::npos) return "has a question mark";
  if (std::any_of(key.begin(), key.end(),
                  [](char c) { return static_cast<unsigned char>(c) > 126; }))
    return "has characters beyond ASCII";
  return {};
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_psk_has_suspicious_characters){
    .code = "KEY009",
    .name = "psk-has-suspicious-characters",
    .summary = "a pre-shared key has characters that become others when it is entered by hand",
    .level = level::warning,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::secret& secret, report& out) {
          if (secret.opaque()) return;
          const auto odd = key::oddity_of(secret.value);
          if (odd.empty()) return;
          out.at(secret.at, "the pre-shared key {}", odd)
              .why(
                  "quotes are part of the key, a question mark asks for help unless Ctrl-V stands "
                  "before it: the other router may have got another key")
              .help("a key of letters, digits and - _ . on both ends");
        },
};
