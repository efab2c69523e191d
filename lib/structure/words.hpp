#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "source/letters.hpp"
#include "structure/word_key.hpp"
#include "structure/word_list.hpp"

namespace peerlint::structure {

/// The first word at or behind `from`; when there is none, `begin` is the end of the content.
///
/// Words are separated by blanks and tabs. A placeholder of a template (`{{ … }}`, `{% … %}`,
/// `{# … #}`, `<% … %>`) or of a redaction (`<secret hidden>`) belongs to its word with the blanks
/// in it. Quotes mean nothing.
[[nodiscard]] word next_word(std::string_view content, std::uint32_t from);

/// Kinds of characters that few lines have, as bits. What they would mean needs looking for only
/// where they are.
using rare_characters = std::uint8_t;
inline constexpr rare_characters no_rare_character = 0;
inline constexpr rare_characters placeholder_sign = 1;  ///< `{` or `<`: a placeholder may begin
inline constexpr rare_characters word_sign = 2;         ///< `"`, `#`, `>` or `!`: a word may begin
                                                        ///< or end though no blank stands there
inline constexpr rare_characters address_sign = 4;      ///< `@` or `?`, as in the address of a file
inline constexpr rare_characters no_plain_text = 8;     ///< a tab, or a byte beyond ASCII

/// Splits the content into its words, and tells what rare characters it has.
rare_characters split(std::string_view content, word_list& into);

/// Every word of the content.
[[nodiscard]] std::vector<word> words_of(std::string_view content);

[[nodiscard]] inline std::string_view text_of(std::string_view content, word at) {
  return content.substr(at.begin, at.size);
}

/// Whether a word means a keyword, as IOS decides it: an exact word wins, else the only one that
/// begins with it. Letter case is ignored.
enum class resolution : std::uint8_t { none, exact, prefix, ambiguous };

struct resolved {
  resolution is = resolution::none;
  std::size_t index = 0;  ///< of the keyword, when `is` is exact or prefix
};

[[nodiscard]] resolved resolve(std::string_view word, std::span<const std::string_view> keywords);

/// The same, faster: for choices that are asked for every line.
[[nodiscard]] resolved resolve(std::string_view word, const keyword_list& keywords);

/// The keywords that begin with the word, in their order.
[[nodiscard]] std::vector<std::string_view> candidates(std::string_view word,
                                                       std::span<const std::string_view> keywords);

/// True when both are the same but for letter case.
[[nodiscard]] inline bool same_word(std::string_view a, std::string_view b) {
  return source::equal_in_any_case(a, b);
}

}  // namespace peerlint::structure
