#include "structure/words.hpp"

#include <algorithm>
#include <array>

#include "source/letters.hpp"

namespace peerlint::structure {
namespace {

enum character : std::uint8_t { plain, blank, opener };

constexpr std::array<character, 256> characters = [] {
  std::array<character, 256> table{};
  table[' '] = table['\t'] = blank;
  table['{'] = table['<'] = opener;  // a placeholder may begin
  return table;
}();

character kind_of(char c) { return characters[static_cast<unsigned char>(c)]; }

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
  while (begin < content.size() && kind_of(content[begin]) == blank) ++begin;
  begin = std::min(begin, content.size());
  std::size_t end = begin;
  for (; end < content.size(); ++end) {
    const auto kind = kind_of(content[end]);
    if (kind == plain) continue;
    if (kind == blank) break;
    const auto size = opaque_size(content.substr(end));
    if (size != 0) end += size - 1;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

bool split(std::string_view content, word_list& into) {
  bool opened = false;
  const char* const begin = content.data();
  const char* const end = begin + content.size();
  for (const char* at = begin;;) {
    while (at != end && kind_of(*at) == blank) ++at;
    if (at == end) return opened;
    const char* const word_begin = at;
    while (at != end && kind_of(*at) == plain) ++at;
    const auto offset = static_cast<std::uint32_t>(word_begin - begin);
    if (at != end && kind_of(*at) == opener) {
      opened = true;
      at = begin + next_word(content, offset).end();
    }
    into.push_back({offset, static_cast<std::uint32_t>(at - word_begin)});
  }
}

std::vector<word> words_of(std::string_view content) {
  word_list words;
  split(content, words);
  return {words.begin(), words.end()};
}

bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return source::lower(x) == source::lower(y);
         });
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
