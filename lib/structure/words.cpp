#include "structure/words.hpp"

#include <algorithm>
#include <array>

namespace peerlint::structure {
namespace {

// Beside the kinds of rare characters.
constexpr std::uint8_t blank = 0x80;

constexpr std::array<std::uint8_t, 256> kinds = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t beyond = 0x80; beyond < table.size(); ++beyond) table[beyond] = no_plain_text;
  table[' '] = blank;
  table['\t'] = blank | no_plain_text;
  for (const unsigned char c : std::string_view("{<")) table[c] = placeholder_sign;
  for (const unsigned char c : std::string_view("\"#>!")) table[c] = word_sign;
  for (const unsigned char c : std::string_view("@?")) table[c] = address_sign;
  return table;
}();

std::uint8_t kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }
bool is_blank(char c) { return (kind_of(c) & blank) != 0; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool begins_with(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && same_word(text.substr(0, start.size()), start);
}

// Bounded, so that a line of openers alone is not searched again and again.
constexpr std::size_t longest_placeholder = 1024;

// The size of a placeholder of a template, opened by two characters; 0 when it is never closed.
std::size_t placeholder_size(std::string_view rest, std::string_view close) {
  rest = rest.substr(0, longest_placeholder);
  const auto end = rest.find(close, 2);
  return end == rest.npos ? 0 : end + close.size();
}

// `<secret hidden>`: letters, digits, blanks and dashes in angle brackets.
std::size_t redaction_size(std::string_view rest) {
  constexpr std::size_t longest = 64;
  if (rest.size() < 2 || !is_letter(rest[1])) return 0;
  for (std::size_t i = 1; i < rest.size() && i < longest; ++i) {
    const char c = rest[i];
    if (c == '>') return i + 1;
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != ' ' && c != '-' && c != '_' && c != '.')
      return 0;
  }
  return 0;
}

// The size of the placeholder that `rest` begins with; 0 when it is none.
std::size_t opaque_size(std::string_view rest) {
  const char second = rest.size() > 1 ? rest[1] : '\0';
  if (rest.front() == '<')
    return second == '%' ? placeholder_size(rest, "%>") : redaction_size(rest);
  switch (second) {
    case '{':
      return placeholder_size(rest, "}}");
    case '%':
      return placeholder_size(rest, "%}");
    case '#':
      return placeholder_size(rest, "#}");
    default:
      return 0;
  }
}

}  // namespace

word next_word(std::string_view content, std::uint32_t from) {
  std::size_t begin = from;
  while (begin < content.size() && is_blank(content[begin])) ++begin;
  begin = std::min(begin, content.size());
  std::size_t end = begin;
  for (; end < content.size(); ++end) {
    const auto kind = kind_of(content[end]);
    if ((kind & blank) != 0) break;
    if (kind != placeholder_sign) continue;
    const auto size = opaque_size(content.substr(end));
    if (size != 0) end += size - 1;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

rare_characters split(std::string_view content, word_list& into) {
  std::uint8_t seen = 0;
  const char* const begin = content.data();
  const char* const end = begin + content.size();
  for (const char* at = begin;;) {
    for (; at != end && is_blank(*at); ++at) seen |= kind_of(*at);
    if (at == end) return seen & static_cast<std::uint8_t>(~blank);
    const char* const word_begin = at;
    constexpr std::uint8_t stops = blank | placeholder_sign;
    for (; at != end && (kind_of(*at) & stops) == 0; ++at) seen |= kind_of(*at);
    const auto offset = static_cast<std::uint32_t>(word_begin - begin);
    if (at != end && kind_of(*at) == placeholder_sign) {
      const char* const word_end = begin + next_word(content, offset).end();
      for (; at != word_end; ++at) seen |= kind_of(*at);
    }
    into.push_back({offset, static_cast<std::uint32_t>(at - word_begin)});
  }
}

std::vector<word> words_of(std::string_view content) {
  word_list words;
  split(content, words);
  return {words.begin(), words.end()};
}

resolved resolve(std::string_view word, std::span<const std::string_view> keywords) {
  resolved found;
  if (word.empty()) return found;
  for (std::size_t i = 0; i < keywords.size(); ++i) {
    if (!begins_with(keywords[i], word)) continue;
    if (keywords[i].size() == word.size()) return {resolution::exact, i};
    found = found.is == resolution::none ? resolved{resolution::prefix, i}
                                         : resolved{resolution::ambiguous, found.index};
  }
  return found;
}

resolved resolve(std::string_view word, const keyword_list& keywords) {
  resolved found;
  if (word.empty()) return found;
  const auto like = keys_like(word);
  for (std::size_t i = 0; i < keywords.keys.size(); ++i) {
    if (!like.has(keywords.keys[i])) continue;
    const auto keyword = keywords.words[i];
    if (keyword.size() < word.size()) continue;
    if (word.size() > letters_of_key && !begins_with(keyword, word)) continue;
    if (keyword.size() == word.size()) return {resolution::exact, i};
    found = found.is == resolution::none ? resolved{resolution::prefix, i}
                                         : resolved{resolution::ambiguous, found.index};
  }
  return found;
}

std::vector<std::string_view> candidates(std::string_view word,
                                         std::span<const std::string_view> keywords) {
  std::vector<std::string_view> found;
  for (const auto keyword : keywords)
    if (begins_with(keyword, word)) found.push_back(keyword);
  return found;
}

}  // namespace peerlint::structure
